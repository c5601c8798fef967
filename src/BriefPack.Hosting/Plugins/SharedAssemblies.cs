using System.Reflection;
using System.Runtime.Loader;

namespace BriefPack.Hosting;

/// <summary>
/// Which assemblies the host and its plugins have in common, so that a document, an annotation or a service is the same type on both sides.
/// Everything else is a plugin's own.
/// </summary>
internal sealed class SharedAssemblies
{
    /// <summary>The contracts: the host's copy is the only one, whatever a plugin brings along.</summary>
    public static IReadOnlyList<string> Contracts { get; } = ["BriefPack.Abstractions", "BriefPack.Text"];

    private readonly AssemblyLoadContext host = AssemblyLoadContext.GetLoadContext(typeof(IPlugin).Assembly) ?? AssemblyLoadContext.Default;

    /// <summary>Whether an assembly is a contract.</summary>
    /// <param name="name">Its simple name.</param>
    /// <returns>True for a contract.</returns>
    public static bool IsContract(string? name) => name is not null && Contracts.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an assembly is unified with the host's where the host has one that is new enough.</summary>
    /// <param name="name">Its simple name.</param>
    /// <returns>True for Microsoft.Extensions.*.Abstractions, and for Microsoft.Extensions.Primitives, which stands in their signatures.</returns>
    public static bool IsUnified(string? name) =>
        name is not null && name.StartsWith("Microsoft.Extensions.", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".Abstractions", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".Primitives", StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds the host's copy of an assembly that is shared.</summary>
    /// <param name="name">What a plugin asks for.</param>
    /// <returns>The host's assembly, or null when it is the plugin's own matter.</returns>
    public Assembly? Find(AssemblyName name)
    {
        if (IsContract(name.Name))
            return FromHost(name.Name!);
        if (!IsUnified(name.Name) || FromHost(name.Name!) is not { } assembly)
            return null;
        // An older copy in the host would lack what the plugin was compiled against: then its own is the one that works.
        return assembly.GetName().Version >= (name.Version ?? new Version()) ? assembly : null;
    }

    private Assembly? FromHost(string name)
    {
        foreach (var loaded in host.Assemblies)
            if (string.Equals(loaded.GetName().Name, name, StringComparison.OrdinalIgnoreCase))
                return loaded;
        try
        {
            return host.LoadFromAssemblyName(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
