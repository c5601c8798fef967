using System.Text.Json;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>What the command line says of the pipeline.</summary>
/// <param name="File">The pipeline file, or null to look for one.</param>
/// <param name="Stages">The stages separated by commas, or null.</param>
/// <param name="Set">The arguments of <c>--set</c>.</param>
/// <param name="PluginFolders">The arguments of <c>--plugins</c>.</param>
internal sealed record PipelineChoice(string? File, string? Stages, IReadOnlyList<string> Set, IReadOnlyList<string> PluginFolders)
{
    public string? Title { get; init; }

    /// <summary>The Word template of <c>--template</c>, or null.</summary>
    public string? Template { get; init; }

    public bool Strict { get; init; }

    public bool Explain { get; init; }

    public bool IgnoreLock { get; init; }

    /// <summary>The pipeline file with what the command line changes of it.</summary>
    /// <param name="inputs">The inputs of the command: a folder may hold the pipeline file.</param>
    public PipelineFile Read(IReadOnlyList<string> inputs)
    {
        var path = Path(inputs);
        var file = path is null ? new PipelineFile { Name = "the usual pipeline" } : PipelineFile.Read(path);
        if (Stages is not null)
            file = file with
            {
                StagesPlace = "--stages",
                Stages = Stages == "none" ? [] : Stages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            };
        return file with { Title = Title ?? file.Title, Strict = Strict || file.Strict == true };
    }

    public IReadOnlyList<OptionSetting> Overrides() =>
    [
        .. Set.Select(OptionSetting.Parse),
        .. Template is null ? [] : (ReadOnlySpan<OptionSetting>)[new OptionSetting("docx", "template", JsonSerializer.SerializeToElement(Template), "--template")],
    ];

    /// <summary>The folder that a lock file of plugins would be in: that of the pipeline file, or the current one.</summary>
    /// <param name="inputs">The inputs of the command.</param>
    public string Folder(IReadOnlyList<string> inputs) =>
        System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path(inputs) ?? PipelineFile.FileName)) ?? Directory.GetCurrentDirectory();

    /// <summary>The pipeline file: the one that was named, or the one in the folder that is the only input, or the one in the current folder.</summary>
    private string? Path(IReadOnlyList<string> inputs)
    {
        if (File is not null)
            return File;
        string[] places = inputs is [var only] && Directory.Exists(only) ? [System.IO.Path.Combine(only, PipelineFile.FileName), PipelineFile.FileName] : [PipelineFile.FileName];
        return Array.Find(places, System.IO.File.Exists);
    }
}
