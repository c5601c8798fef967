using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>What a plugin folder says about itself in <c>briefpack-plugin.json</c>, readable before anything of it is loaded.</summary>
public sealed record PluginManifest
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "briefpack-plugin.json";

    /// <summary>The id of the plugin: the id of its package.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the package, as semantic versioning writes it.</summary>
    public required string Version { get; init; }

    /// <summary>The file name of the main assembly, inside the plugin folder.</summary>
    public required string Assembly { get; init; }

    /// <summary>What the plugin does, in one sentence. Default: empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The version of BriefPack.Abstractions that it was compiled against, as the build wrote it; the loader reads it from the assembly itself.</summary>
    public Version? Contract { get; init; }

    /// <summary>Reads the manifest of a folder.</summary>
    /// <param name="folder">The plugin folder.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="PluginException">There is none, it cannot be read, or it says something that cannot be true.</exception>
    public static PluginManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PluginException(new PluginProblem(PluginProblemKind.NoManifest, null, folder,
                $"there is no {FileName}",
                "build it with <BriefPackPlugin>true</BriefPackPlugin> in its project, which writes the file"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(folder, error.Message);
        }
        return Parse(bytes, folder);
    }

    /// <summary>Reads a manifest from its bytes.</summary>
    /// <param name="utf8">The file's content.</param>
    /// <param name="folder">Where it comes from, for the messages.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="PluginException">It cannot be read, or it says something that cannot be true.</exception>
    public static PluginManifest Parse(ReadOnlyMemory<byte> utf8, string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(utf8));
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw Unreadable(folder, "it is not a JSON object");
            var assembly = Text(root, "assembly", folder);
            if (assembly != Path.GetFileName(assembly) || !assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                throw Unreadable(folder, $"\"assembly\" must be the name of a .dll file in the plugin folder, not \"{assembly}\"");
            return new PluginManifest
            {
                Id = PackageId.IsValid(Text(root, "id", folder)) ? Text(root, "id", folder) : throw Unreadable(folder, "\"id\" is not a package id"),
                Version = Text(root, "version", folder),
                Assembly = assembly,
                Description = root.TryGetProperty("description", out var description) ? description.GetString() ?? "" : "",
                Contract = root.TryGetProperty("contract", out var contract) && System.Version.TryParse(contract.GetString(), out var version) ? version : null,
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Unreadable(folder, error.Message);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static string Text(JsonElement root, string name, string folder) =>
        root.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text
            ? text
            : throw Unreadable(folder, $"\"{name}\" is missing");

    private static PluginException Unreadable(string folder, string why) =>
        new(new PluginProblem(PluginProblemKind.UnreadableManifest, null, folder,
            $"{FileName} cannot be read: {why}", "rebuild or reinstall the plugin"));
}
