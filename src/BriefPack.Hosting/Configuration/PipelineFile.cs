using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>What a <c>briefpack.json</c> says: JSON with comments and trailing commas. Nothing in it has been checked against the components that there are. Immutable.</summary>
public sealed record PipelineFile
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = "briefpack.json";

    /// <summary>What messages call the file.</summary>
    public string Name { get; init; } = FileName;

    /// <summary>The folder that the file is in: paths in it that are not rooted are taken from there. Null, for the current folder, where it was not read from a file.</summary>
    public string? Folder { get; init; }

    /// <summary>What messages call the place where the stages are named; null for the file's own member.</summary>
    public string? StagesPlace { get; init; }

    /// <summary>The title on the cover; null where the file gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The BCP 47 tag of the language that the pack's own words are in; null where the file gives none.</summary>
    public string? Language { get; init; }

    /// <summary>The stages in their order; null for the usual ones.</summary>
    public IReadOnlyList<string>? Stages { get; init; }

    /// <summary>The sections in the order of the pages; null for the usual ones.</summary>
    public IReadOnlyList<string>? Sections { get; init; }

    /// <summary>Whether the first document that fails ends the run; null where the file does not say.</summary>
    public bool? Strict { get; init; }

    /// <summary>How many documents each stage handles at once; null where the file does not say.</summary>
    public int? Parallelism { get; init; }

    /// <summary>The longest source that is read, in MiB; null where the file does not say.</summary>
    public int? MaxSourceMegabytes { get; init; }

    /// <summary>The options of components by their names.</summary>
    public IReadOnlyList<OptionSetting> Options { get; init; } = [];

    /// <summary>The paper.</summary>
    public JsonElement? Page { get; init; }

    /// <summary>The theme: the name of a shipped one, or an object over one.</summary>
    public JsonElement? Theme { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="PipelineConfigurationException">The file cannot be read or says something that cannot be; the message gives the place.</exception>
    public static PipelineFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path) with { Folder = Path.GetDirectoryName(Path.GetFullPath(path)) };
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PipelineConfigurationException($"There is no file '{path}'. 'briefpack init' writes one.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PipelineConfigurationException($"The file '{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="PipelineConfigurationException">The text says something that cannot be; the message gives the place.</exception>
    public static PipelineFile Parse(string text, string name = FileName) => new PipelineFileParser(name).Parse(text);
}
