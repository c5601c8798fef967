using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>
/// What a plugin brought when it was last loaded, kept beside it so that a run which needs none of it need not load it. Written by the build
/// of the tool for its built-in plugins and by <c>briefpack plugins add</c> for the others; bound to the main assembly by its module version id.
/// </summary>
public sealed class PluginIndex
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "briefpack-plugin.index.json";

    private PluginIndex(Guid module, IReadOnlyList<PluginComponent> components)
    {
        Module = module;
        Components = components;
    }

    /// <summary>The module version id of the main assembly that this was read from.</summary>
    public Guid Module { get; }

    /// <summary>What it brings.</summary>
    public IReadOnlyList<PluginComponent> Components { get; }

    /// <summary>Reads the index of a plugin.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>The index, or null when there is none, when it cannot be read, or when the main assembly is another one by now.</returns>
    public static PluginIndex? TryRead(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = Path.Combine(folder.Path, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var module = json.RootElement.GetProperty("module").GetGuid();
            if (AssemblyFacts.TryReadMvid(folder.AssemblyPath) != module)
                return null;
            var components = new List<PluginComponent>();
            foreach (var kind in json.RootElement.GetProperty("components").EnumerateObject())
                foreach (var name in kind.Value.EnumerateArray())
                    components.Add(new PluginComponent(KindOf(kind.Name), name.GetString() ?? ""));
            return new PluginIndex(module, components);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // The index only saves time: without it the plugin is loaded and says the same.
            return null;
        }
    }

    /// <summary>Writes the index of a plugin beside it.</summary>
    /// <param name="plugin">The plugin, loaded.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(LoadedPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        if (AssemblyFacts.TryReadMvid(plugin.Folder.AssemblyPath) is not { } module)
            return;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("module"u8, module);
            json.WriteStartObject("components"u8);
            foreach (var group in plugin.Components.GroupBy(component => component.Kind).OrderBy(group => group.Key))
            {
                json.WriteStartArray(NameOf(group.Key));
                foreach (var name in group.Select(component => component.Name).Distinct(StringComparer.Ordinal))
                    json.WriteStringValue(name);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        var path = Path.Combine(plugin.Folder.Path, FileName);
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, buffer.ToArray());
        File.Move(temporary, path, overwrite: true);
    }

    private static string NameOf(ComponentKind kind) => kind switch
    {
        ComponentKind.Stage => "stages",
        ComponentKind.Reader => "readers",
        ComponentKind.Section => "sections",
        ComponentKind.ArticleSection => "articleSections",
        ComponentKind.Writer => "writers",
        _ => "annotations",
    };

    private static ComponentKind KindOf(string name) => name switch
    {
        "stages" => ComponentKind.Stage,
        "readers" => ComponentKind.Reader,
        "sections" => ComponentKind.Section,
        "articleSections" => ComponentKind.ArticleSection,
        "writers" => ComponentKind.Writer,
        "annotations" => ComponentKind.Annotation,
        _ => throw new FormatException($"\"{name}\" is no kind of component."),
    };
}
