namespace BriefPack.Hosting;

/// <summary>
/// The plugins of one run: found once, loaded as far as the run needs them, and reported. One bad plugin never keeps the others from running.
/// Not safe for use from several threads.
/// </summary>
public sealed class PluginCatalog
{
    private readonly IPluginLoader loader;
    private readonly List<PluginFolder> waiting;
    private readonly List<LoadedPlugin> loaded = [];
    private readonly List<PluginProblem> problems;
    private readonly Dictionary<PluginComponent, string> owners = [];

    private PluginCatalog(PluginDiscovery discovery, IPluginLoader loader)
    {
        this.loader = loader;
        waiting = [.. discovery.Plugins];
        problems = [.. discovery.Problems];
    }

    /// <summary>The plugins that run, in the order of registration.</summary>
    public IReadOnlyList<LoadedPlugin> Loaded => loaded;

    /// <summary>The plugins that were found and that nothing has needed so far.</summary>
    public IReadOnlyList<PluginFolder> Waiting => waiting;

    /// <summary>What is wrong, a line each: folders that are no plugins, plugins that failed, duplicates.</summary>
    public IReadOnlyList<PluginProblem> Problems => problems;

    /// <summary>Finds the plugins; loads none yet.</summary>
    /// <param name="search">Where to look.</param>
    /// <param name="loader">How to load; null for <see cref="PluginLoader"/> with its defaults.</param>
    /// <returns>The catalog.</returns>
    public static PluginCatalog Open(PluginSearch search, IPluginLoader? loader = null) =>
        new(PluginDiscovery.Find(search), loader ?? new PluginLoader());

    /// <summary>Finds the plugins and leaves out those that a check refuses, before any of their code runs.</summary>
    /// <param name="search">Where to look.</param>
    /// <param name="check">Gives the problem of a plugin that may not run, or null.</param>
    /// <param name="loader">How to load; null for <see cref="PluginLoader"/> with its defaults.</param>
    /// <returns>The catalog.</returns>
    public static PluginCatalog Open(PluginSearch search, Func<PluginFolder, PluginProblem?> check, IPluginLoader? loader = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        var catalog = Open(search, loader);
        foreach (var folder in catalog.waiting.ToArray())
            if (check(folder) is { } problem)
            {
                catalog.waiting.Remove(folder);
                catalog.problems.Add(problem);
            }
        return catalog;
    }

    /// <summary>Loads every plugin that is not loaded yet and registers it.</summary>
    /// <param name="registry">Where to register.</param>
    public void LoadAll(IPluginBuilder registry) => Load([.. waiting], registry);

    /// <summary>
    /// Loads the plugins that a run needs. A plugin without an up-to-date index might bring anything, so it is loaded as well; and when
    /// something needed is in no index, all are loaded, so that the message about it can name what there is.
    /// </summary>
    /// <param name="needs">What the run needs.</param>
    /// <param name="registry">Where to register.</param>
    public void LoadFor(IEnumerable<PluginComponent> needs, IPluginBuilder registry)
    {
        var missing = needs.Where(need => !owners.ContainsKey(need)).ToHashSet();
        var wanted = new List<PluginFolder>();
        foreach (var folder in waiting)
        {
            if (PluginIndex.TryRead(folder) is not { } index)
                wanted.Add(folder);
            else if (missing.Overlaps(index.Components))
            {
                wanted.Add(folder);
                missing.ExceptWith(index.Components);
            }
        }
        Load(wanted, registry);
        missing.RemoveWhere(owners.ContainsKey);
        if (missing.Count > 0)
            LoadAll(registry);
    }

    private void Load(List<PluginFolder> folders, IPluginBuilder registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        foreach (var folder in folders)
        {
            waiting.Remove(folder);
            try
            {
                Register(loader.Load(folder), registry);
            }
            catch (PluginException error)
            {
                problems.Add(error.Problem);
            }
        }
    }

    private void Register(LoadedPlugin plugin, IPluginBuilder registry)
    {
        foreach (var component in plugin.Components)
            if (owners.TryGetValue(component, out var owner))
            {
                plugin.Unload();
                throw new PluginException(new PluginProblem(PluginProblemKind.NameTaken, plugin.Folder.Label, plugin.Folder.Path,
                    $"it registers the {Word(component.Kind)} \"{component.Name}\", which {owner} registers too",
                    "remove one of the two plugins"));
            }
        try
        {
            plugin.Register(registry);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new PluginException(new PluginProblem(PluginProblemKind.NameTaken, plugin.Folder.Label, plugin.Folder.Path,
                $"what it registers was refused: {error.Message}", "remove it, or tell its author"), error);
        }
        foreach (var component in plugin.Components)
            owners[component] = $"{plugin.Folder.Label} ({plugin.Folder.Path})";
        loaded.Add(plugin);
    }

    private static string Word(ComponentKind kind) => kind switch
    {
        ComponentKind.ArticleSection => "article section",
        ComponentKind.Stage => "stage",
        ComponentKind.Reader => "reader for",
        ComponentKind.Section => "section",
        ComponentKind.Writer => "writer for",
        _ => "annotation",
    };
}
