using System.Collections.Immutable;

namespace BriefPack.Hosting;

/// <summary>Finds plugin folders and reads their manifests; loads nothing.</summary>
public sealed record PluginDiscovery
{
    private PluginDiscovery(ImmutableArray<PluginFolder> plugins, ImmutableArray<PluginProblem> problems)
    {
        Plugins = plugins;
        Problems = problems;
    }

    /// <summary>The plugins found, one per id, in the order of their ids.</summary>
    public ImmutableArray<PluginFolder> Plugins { get; }

    /// <summary>The folders that are no plugins, and the plugins that another copy stands in front of.</summary>
    public ImmutableArray<PluginProblem> Problems { get; }

    /// <summary>Looks for plugins.</summary>
    /// <param name="search">Where to look.</param>
    /// <returns>What is there.</returns>
    public static PluginDiscovery Find(PluginSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var found = new List<PluginFolder>();
        var problems = ImmutableArray.CreateBuilder<PluginProblem>();
        if (search.BuiltIn is { } builtIn && Directory.Exists(builtIn))
            foreach (var folder in Subfolders(builtIn))
                Add(folder, PluginOrigin.BuiltIn, found, problems);
        if (search.Installed is { } installed && Directory.Exists(installed))
            foreach (var folder in InstalledFolders(installed, search.Versions))
                Add(folder, PluginOrigin.Installed, found, problems);
        foreach (var (id, version) in search.Versions)
            if (!found.Exists(plugin => plugin.Origin == PluginOrigin.Installed && plugin.Manifest.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
                problems.Add(new PluginProblem(PluginProblemKind.NoFolder, $"{id} {version}", search.Installed ?? "", "this version is not installed",
                    $"run `briefpack plugins add {id}@{version}`"));
        foreach (var given in search.Given)
            AddGiven(Path.GetFullPath(given), found, problems);
        return new PluginDiscovery(FirstOfEach(found, problems), problems.ToImmutable());
    }

    private static void AddGiven(string path, List<PluginFolder> found, ImmutableArray<PluginProblem>.Builder problems)
    {
        if (!Directory.Exists(path))
        {
            problems.Add(new PluginProblem(PluginProblemKind.NoFolder, null, path, "there is no such folder", "give the path of a plugin folder"));
            return;
        }
        var folders = File.Exists(Path.Combine(path, PluginManifest.FileName)) ? [path] : Subfolders(path);
        if (folders.Length == 0)
            folders = [path];
        foreach (var folder in folders)
            Add(folder, PluginOrigin.Given, found, problems);
    }

    private static IEnumerable<string> InstalledFolders(string installed, IDictionary<string, string> versions)
    {
        foreach (var id in Subfolders(installed))
        {
            var available = Subfolders(id).Where(folder => PluginVersion.TryParse(Path.GetFileName(folder), out _)).ToArray();
            if (available.Length == 0)
                continue;
            var name = Path.GetFileName(id);
            if (!versions.TryGetValue(name, out var wanted))
                yield return available.MaxBy(folder => PluginVersion.Parse(Path.GetFileName(folder)))!;
            else if (Array.Find(available, folder => string.Equals(Path.GetFileName(folder), wanted, StringComparison.OrdinalIgnoreCase)) is { } match)
                yield return match;
        }
    }

    private static void Add(string path, PluginOrigin origin, List<PluginFolder> found, ImmutableArray<PluginProblem>.Builder problems)
    {
        try
        {
            found.Add(new PluginFolder(path, origin, PluginManifest.Read(path)));
        }
        catch (PluginException error)
        {
            problems.Add(error.Problem);
        }
    }

    private static ImmutableArray<PluginFolder> FirstOfEach(List<PluginFolder> found, ImmutableArray<PluginProblem>.Builder problems)
    {
        var taken = new Dictionary<string, PluginFolder>(StringComparer.OrdinalIgnoreCase);
        // From the last to the first: a later place comes first, and within one place the first folder stays.
        foreach (var plugin in found.OrderByDescending(plugin => plugin.Origin))
            if (!taken.TryAdd(plugin.Manifest.Id, plugin))
            {
                var first = taken[plugin.Manifest.Id];
                problems.Add(new PluginProblem(PluginProblemKind.Shadowed, plugin.Label, plugin.Path,
                    $"{first.Label} from {first.Path} ({Word(first.Origin)}) is used instead of this one ({Word(plugin.Origin)})",
                    "remove one of the two if that is not what you want"));
            }
        return [.. taken.Values.OrderBy(plugin => plugin.Manifest.Id, StringComparer.OrdinalIgnoreCase)];
    }

    private static string Word(PluginOrigin origin) => origin switch
    {
        PluginOrigin.BuiltIn => "built in",
        PluginOrigin.Installed => "installed",
        _ => "given with --plugins",
    };

    private static string[] Subfolders(string path)
    {
        var folders = Directory.GetDirectories(path);
        Array.Sort(folders, StringComparer.Ordinal);
        // A dot begins what an installation leaves when it is cut off, and what version control keeps for itself.
        return Array.FindAll(folders, folder => !Path.GetFileName(folder).StartsWith('.'));
    }
}
