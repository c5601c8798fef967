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

    /// <summary>Finds the plugins under a lock file: installed ones in the versions that it lists, and only as it lists them.</summary>
    /// <param name="search">Where to look; the listed versions are added to it.</param>
    /// <param name="locked">The lock file.</param>
    /// <param name="loader">How to load; null for <see cref="PluginLoader"/> with its defaults.</param>
    /// <returns>The catalog.</returns>
    public static PluginCatalog Open(PluginSearch search, PluginLock locked, IPluginLoader? loader = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(locked);
        foreach (var (id, plugin) in locked.Plugins)
            search.Versions[id] = plugin.Version;
        return Open(search, locked.Check, loader);
    }

    /// <summary>Loads every plugin that is not loaded yet and registers it.</summary>
    /// <param name="registry">Where to register.</param>
    public void LoadAll(ComponentRegistry registry) => Load([.. waiting], registry);

    /// <summary>
    /// Loads the plugins that a run needs. A plugin without an up-to-date index might bring anything, so it is loaded as well; and when
    /// something needed is still missing then, all are loaded, so that the message about it can name what there is.
    /// </summary>
    /// <param name="needs">What the run needs.</param>
    /// <param name="registry">Where to register.</param>
    public void LoadFor(PluginNeeds needs, ComponentRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(needs);
        Load([.. waiting.Where(folder => PluginIndex.TryRead(folder)?.Components.Any(needs.Include) ?? true)], registry);
        if (waiting.Count > 0 && !needs.AreMet(registry))
            LoadAll(registry);
    }

    private void Load(List<PluginFolder> folders, ComponentRegistry registry)
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

    private void Register(LoadedPlugin plugin, ComponentRegistry registry)
    {
        try
        {
            registry.Add(plugin.Register, plugin.Folder.Label);
        }
        catch (Exception error) when (error is PipelineConfigurationException or ArgumentException)
        {
            var rivals = loaded.Where(other => other.Components.Intersect(plugin.Components).Any()).Select(other => $" '{other.Folder.Label}' is in {other.Folder.Path}.");
            plugin.Unload();
            throw new PluginException(new PluginProblem(PluginProblemKind.NameTaken, plugin.Folder.Label, plugin.Folder.Path,
                string.Concat([error.Message, .. rivals]), "none of its parts is in use"), error);
        }
        loaded.Add(plugin);
    }
}
