using System.Reflection;
using System.Runtime.Loader;

namespace BriefPack.Hosting;

/// <summary>Where one assembly that a plugin needs comes from, found out without running any of the plugin.</summary>
/// <param name="Name">The simple name.</param>
/// <param name="Requested">The version that is asked for.</param>
/// <param name="Provider">Who gives it.</param>
/// <param name="Version">The version that is there, or null when none is.</param>
/// <param name="Path">The file, or null when none is.</param>
/// <param name="Because">The chain of assemblies that leads from the plugin to it.</param>
public sealed record PluginResolution(string Name, Version? Requested, PluginAssemblyProvider Provider, Version? Version, string? Path, IReadOnlyList<string> Because)
{
    /// <summary>Follows all references of a plugin.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>Every assembly that it can come to need, by name; those of the framework that only the framework needs are left out.</returns>
    /// <exception cref="PluginException">The main assembly cannot be read.</exception>
    public static IReadOnlyList<PluginResolution> Of(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var resolver = new AssemblyDependencyResolver(folder.AssemblyPath);
        var shared = new SharedAssemblies();
        var framework = Framework();
        var results = new Dictionary<string, PluginResolution>(StringComparer.OrdinalIgnoreCase);
        var queue = new Queue<(string Path, IReadOnlyList<string> Chain)>();
        queue.Enqueue((folder.AssemblyPath, [System.IO.Path.GetFileNameWithoutExtension(folder.AssemblyPath)]));
        while (queue.TryDequeue(out var item))
            foreach (var reference in References(folder, item.Path))
            {
                if (results.ContainsKey(reference.Name!))
                    continue;
                var result = Resolve(reference, resolver, shared, framework) with { Because = item.Chain };
                results.Add(reference.Name!, result);
                if (result is { Provider: PluginAssemblyProvider.Plugin, Path: { } path })
                    queue.Enqueue((path, [.. item.Chain, reference.Name!]));
            }
        return [.. results.Values.OrderBy(result => result.Provider).ThenBy(result => result.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static PluginResolution Resolve(AssemblyName reference, AssemblyDependencyResolver resolver, SharedAssemblies shared, Dictionary<string, string> framework)
    {
        PluginResolution Found(PluginAssemblyProvider provider, Version? version, string? path) => new(reference.Name!, reference.Version, provider, version, path, []);
        if (shared.Find(reference) is { } common)
            return Found(PluginAssemblyProvider.Host, common.GetName().Version, common.Location);
        if (resolver.ResolveAssemblyToPath(reference) is { } own)
            return Found(PluginAssemblyProvider.Plugin, AssemblyFacts.TryRead(own)?.Name.Version, own);
        return framework.TryGetValue(reference.Name!, out var path)
            ? Found(PluginAssemblyProvider.Framework, AssemblyFacts.TryRead(path)?.Name.Version, path)
            : Found(PluginAssemblyProvider.Nobody, null, null);
    }

    private static IReadOnlyList<AssemblyName> References(PluginFolder folder, string path)
    {
        try
        {
            return AssemblyFacts.TryRead(path)?.References ?? [];
        }
        catch (IOException error)
        {
            throw new PluginException(new PluginProblem(PluginProblemKind.NoAssembly, folder.Label, folder.Path,
                $"{System.IO.Path.GetFileName(path)} cannot be read: {error.Message}", "reinstall the plugin"), error);
        }
    }

    // What the default context can give beside the shared assemblies: the framework, and the host's own assemblies.
    private static Dictionary<string, string> Framework()
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            paths.TryAdd(System.IO.Path.GetFileNameWithoutExtension(path), path);
        return paths;
    }
}
