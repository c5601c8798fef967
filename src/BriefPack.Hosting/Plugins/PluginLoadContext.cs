using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BriefPack.Hosting;

/// <summary>
/// The load context of one plugin: shared assemblies from the host, everything else from the plugin's own folder by its <c>.deps.json</c>,
/// and the framework for what neither has. One that is unloadable goes when the last reference to the plugin's objects goes.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    // The runtime unloads a collectible context as soon as nobody holds the context itself, even while its stages run: what they load later is
    // then refused. The entry holds the context for as long as anything of the plugin's assembly lives, and no longer.
    private static readonly ConditionalWeakTable<Assembly, PluginLoadContext> Alive = [];

    private readonly AssemblyDependencyResolver resolver;
    private readonly SharedAssemblies shared;

    public PluginLoadContext(string name, string assemblyPath, SharedAssemblies shared, bool unloadable) : base(name, isCollectible: unloadable)
    {
        this.shared = shared;
        resolver = new AssemblyDependencyResolver(assemblyPath);
    }

    /// <summary>Loads the plugin's main assembly and ties the context's life to it.</summary>
    public Assembly LoadMain(string path)
    {
        var assembly = LoadFromAssemblyPath(path);
        if (IsCollectible)
            Alive.AddOrUpdate(assembly, this);
        return assembly;
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        shared.Find(assemblyName) is { } common ? common
        : resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path)
        : null;

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;
}
