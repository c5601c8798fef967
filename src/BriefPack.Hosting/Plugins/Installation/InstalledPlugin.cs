using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>A plugin in the store, and what was recorded when it was installed.</summary>
/// <param name="Folder">The plugin.</param>
/// <param name="Sha512">The SHA-512 of the package, in Base64; empty when it was installed from a folder.</param>
/// <param name="Content">The hash over the plugin's files as they were installed.</param>
/// <param name="Source">Where it came from: a file, a folder or the address of a feed.</param>
public sealed record InstalledPlugin(PluginFolder Folder, string Sha512, string Content, string Source)
{
    /// <summary>The name of the file with the record, in the plugin folder.</summary>
    public const string FileName = "briefpack-plugin.install.json";

    /// <summary>Whether the files are still those that were installed.</summary>
    /// <returns>False when any was changed, added or removed.</returns>
    public bool IsIntact() => PluginContent.HashOf(Folder.Path) == Content;

    /// <summary>Reads the record of a plugin.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>The plugin with its record, or null when it has none that can be read.</returns>
    public static InstalledPlugin? TryRead(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = Path.Combine(folder.Path, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            string Of(string name) => json.RootElement.GetProperty(name).GetString() ?? "";
            return new InstalledPlugin(folder, Of("sha512"), Of("content"), Of("source"));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal void Write(string folder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("sha512"u8, Sha512);
            json.WriteString("content"u8, Content);
            json.WriteString("source"u8, Source);
            json.WriteEndObject();
        }
        File.WriteAllBytes(Path.Combine(folder, FileName), buffer.ToArray());
    }
}
