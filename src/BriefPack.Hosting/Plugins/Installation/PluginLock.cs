using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>
/// <c>briefpack.lock.json</c>: which installed plugins a pipeline was made with, to the byte. It stands beside the pipeline file; where it is,
/// an installed plugin that it does not list, or that has changed, is refused. Immutable.
/// </summary>
public sealed class PluginLock
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "briefpack.lock.json";

    private readonly SortedDictionary<string, LockedPlugin> plugins;

    private PluginLock(string path, SortedDictionary<string, LockedPlugin> plugins)
    {
        Path = path;
        this.plugins = plugins;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The plugins by id.</summary>
    public IReadOnlyDictionary<string, LockedPlugin> Plugins => plugins;

    /// <summary>Reads the lock file of a folder.</summary>
    /// <param name="folder">The folder of the pipeline file.</param>
    /// <returns>What it says, or null when there is none.</returns>
    /// <exception cref="PipelineConfigurationException">It cannot be read.</exception>
    public static PluginLock? Read(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var plugins = NewMap();
            foreach (var plugin in json.RootElement.GetProperty("plugins").EnumerateObject())
                plugins[plugin.Name] = new LockedPlugin(
                    plugin.Value.GetProperty("version").GetString() ?? "",
                    plugin.Value.GetProperty("sha512").GetString() ?? "",
                    plugin.Value.GetProperty("content").GetString() ?? "");
            return new PluginLock(path, plugins);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new PipelineConfigurationException($"{path} cannot be read: {error.Message} Delete it and run `briefpack plugins add` again to write a new one.", error);
        }
    }

    /// <summary>An empty lock for a folder.</summary>
    /// <param name="folder">The folder of the pipeline file.</param>
    /// <returns>The lock, not written yet.</returns>
    public static PluginLock Empty(string folder) => new(System.IO.Path.Combine(folder, FileName), NewMap());

    /// <summary>A lock that lists a plugin as well.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <returns>The changed copy.</returns>
    public PluginLock With(InstalledPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var map = NewMap(plugins);
        map[plugin.Folder.Manifest.Id] = new LockedPlugin(System.IO.Path.GetFileName(plugin.Folder.Path), plugin.Sha512, plugin.Content);
        return new PluginLock(Path, map);
    }

    /// <summary>A lock that does not list a plugin.</summary>
    /// <param name="id">The id of the plugin.</param>
    /// <returns>The changed copy.</returns>
    public PluginLock Without(string id)
    {
        var map = NewMap(plugins);
        map.Remove(id);
        return new PluginLock(Path, map);
    }

    /// <summary>Writes the file, in place of the one that is there.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, 1);
            json.WriteStartObject("plugins"u8);
            foreach (var (id, plugin) in plugins)
            {
                json.WriteStartObject(id);
                json.WriteString("version"u8, plugin.Version);
                json.WriteString("sha512"u8, plugin.Sha512);
                json.WriteString("content"u8, plugin.Content);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        var temporary = Path + ".new";
        File.WriteAllBytes(temporary, buffer.ToArray());
        File.Move(temporary, Path, overwrite: true);
    }

    /// <summary>Says whether a plugin may run under this lock. Built-in plugins come with the tool, and folders given with <c>--plugins</c> were asked for: both may.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>What is wrong, or null.</returns>
    public PluginProblem? Check(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (folder.Origin != PluginOrigin.Installed)
            return null;
        if (!plugins.TryGetValue(folder.Manifest.Id, out var locked))
            return new PluginProblem(PluginProblemKind.Unlisted, folder.Label, folder.Path, $"{Path} does not list it",
                $"run `briefpack plugins add {folder.Manifest.Id}` where your pipeline is, or build with --ignore-lock");
        if (!string.Equals(System.IO.Path.GetFileName(folder.Path), locked.Version, StringComparison.OrdinalIgnoreCase) || PluginContent.HashOf(folder.Path) != locked.Content)
            return new PluginProblem(PluginProblemKind.Changed, folder.Label, folder.Path, $"its files are not those that {Path} lists",
                $"find out why; then run `briefpack plugins restore` to have it as listed, or build with --ignore-lock");
        return null;
    }

    private static SortedDictionary<string, LockedPlugin> NewMap(IDictionary<string, LockedPlugin>? from = null) =>
        from is null ? new(StringComparer.OrdinalIgnoreCase) : new(from, StringComparer.OrdinalIgnoreCase);
}
