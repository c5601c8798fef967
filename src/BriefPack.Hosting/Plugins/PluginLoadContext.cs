using System.Reflection;
using System.Runtime.Loader;

namespace BriefPack.Hosting;

/// <summary>
/// The load context of one plugin: shared assemblies from the host, everything else from the plugin's own folder by its <c>.deps.json</c>,
/// and the framework for what neither has. Collectible: it goes when the last reference to the plugin's objects goes.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver resolver;
    private readonly SharedAssemblies shared;

    public PluginLoadContext(string name, string assemblyPath, SharedAssemblies shared) : base(name, isCollectible: true)
    {
        this.shared = shared;
        resolver = new AssemblyDependencyResolver(assemblyPath);
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        shared.Find(assemblyName) is { } common ? common
        : resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path)
        : null;

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;
}
