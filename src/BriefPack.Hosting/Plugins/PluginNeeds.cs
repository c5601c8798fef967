namespace BriefPack.Hosting;

/// <summary>What one run needs of its plugins, by name. Names that nobody brings are found out later, with a message that names what there is.</summary>
public sealed class PluginNeeds
{
    /// <summary>The stages, in any order.</summary>
    public ISet<string> Stages { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The extensions of the sources, each with its dot and in lower case.</summary>
    public ISet<string> Readers { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The extensions of the outputs, each with its dot and in lower case.</summary>
    public ISet<string> Writers { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The names that options are given for: stages, sections, or writers without their dot.</summary>
    public ISet<string> Options { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The sections; null for whatever sections there are. Default: null.</summary>
    public ISet<string>? Sections { get; set; }

    /// <summary>Whether anything is printed, so that sections matter at all. Default: true.</summary>
    public bool Prints { get; set; } = true;

    /// <summary>What a run needs that reads and writes certain files with a certain pipeline.</summary>
    /// <param name="file">The pipeline; null for the usual one.</param>
    /// <param name="sources">Paths or extensions of what is read.</param>
    /// <param name="outputs">Paths or extensions of what is written.</param>
    /// <param name="options">Options given elsewhere, such as on the command line.</param>
    /// <returns>The needs.</returns>
    public static PluginNeeds Of(PipelineFile? file, IEnumerable<string> sources, IEnumerable<string> outputs, IEnumerable<OptionSetting>? options = null)
    {
        var needs = new PluginNeeds { Sections = file?.Sections?.ToHashSet(StringComparer.Ordinal) };
        needs.Stages.UnionWith(file?.Stages ?? PipelineFileExtensions.UsualStages);
        needs.Readers.UnionWith(sources.Select(ExtensionOf));
        needs.Writers.UnionWith(outputs.Select(ExtensionOf));
        needs.Options.UnionWith((file?.Options ?? []).Concat(options ?? []).Select(option => option.Component));
        // pack.json is not printed: only what the stages found stands in it.
        needs.Prints = needs.Writers.Any(extension => extension != ".json");
        return needs;
    }

    /// <summary>Whether a component is among what is needed.</summary>
    /// <param name="component">The component.</param>
    /// <returns>True when the plugin that brings it has to be loaded.</returns>
    public bool Include(PluginComponent component) => Options.Contains(component.Name.TrimStart('.')) || component.Kind switch
    {
        ComponentKind.Stage => Stages.Contains(component.Name),
        ComponentKind.Reader => Readers.Contains(component.Name),
        ComponentKind.Writer => Writers.Contains(component.Name),
        ComponentKind.Section => Prints && (Sections?.Contains(component.Name) ?? true),
        ComponentKind.ArticleSection => Prints,
        // A pack that is read may hold any annotation.
        _ => Readers.Contains(".json"),
    };

    /// <summary>Whether everything that is needed by name is registered.</summary>
    /// <param name="registry">The components that there are.</param>
    /// <returns>False when a name is missing, which another plugin may bring.</returns>
    public bool AreMet(ComponentRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return Stages.All(name => registry.Find(ComponentKind.Stage, name) is not null)
            && Readers.All(name => registry.Find(ComponentKind.Reader, name) is not null)
            && Writers.All(name => registry.Find(ComponentKind.Writer, name) is not null)
            && (Sections ?? new HashSet<string>()).All(name => registry.Find(ComponentKind.Section, name) is not null)
            && Options.All(registry.All.Select(component => component.OptionsName).ToHashSet(StringComparer.Ordinal).Contains);
    }

    private static string ExtensionOf(string path) =>
        (path.StartsWith('.') && path.LastIndexOf('.') == 0 ? path : Path.GetExtension(path)).ToLowerInvariant();
}
