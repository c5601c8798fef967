using System.Reflection;
using System.Runtime.InteropServices;

namespace BriefPack.Hosting;

/// <summary>Says from a plugin's metadata alone whether this host can run it.</summary>
internal static class PluginCompatibility
{
    /// <summary>Checks the main assembly of a plugin.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>The version of BriefPack.Abstractions that it was compiled against.</returns>
    /// <exception cref="PluginException">This host cannot run it.</exception>
    public static Version Check(PluginFolder folder)
    {
        var facts = Read(folder);
        Version? contract = null;
        foreach (var reference in facts.References)
        {
            if (SharedAssemblies.IsContract(reference.Name))
                CheckContract(folder, reference);
            if (reference.Name == "BriefPack.Abstractions")
                contract = reference.Version;
            if (reference.Name == "System.Runtime" && reference.Version?.Major > Environment.Version.Major)
                throw Refused(folder, PluginProblemKind.NewerRuntime,
                    $"it was built for .NET {reference.Version.Major}, and this is .NET {Environment.Version}",
                    $"install .NET {reference.Version.Major} and a BriefPack for it, or a version of the plugin for .NET {Environment.Version.Major}");
        }
        if (contract is null || !facts.NamesPlugin)
            throw Refused(folder, PluginProblemKind.NoPluginClass,
                $"{folder.Manifest.Assembly} does not name its plugin class", "add [assembly: BriefPackPlugin(typeof(…))] to it");
        if (facts.Architecture is { } architecture && architecture != RuntimeInformation.ProcessArchitecture)
            throw Refused(folder, PluginProblemKind.WrongArchitecture,
                $"it was built for {architecture}, and this process is {RuntimeInformation.ProcessArchitecture}",
                "install a version of it that was built for any processor");
        return contract;
    }

    private static AssemblyFacts Read(PluginFolder folder)
    {
        try
        {
            return AssemblyFacts.TryRead(folder.AssemblyPath)
                ?? throw Refused(folder, PluginProblemKind.NoAssembly, $"{folder.Manifest.Assembly} is no .NET assembly", "reinstall the plugin");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(folder, PluginProblemKind.NoAssembly, $"{folder.Manifest.Assembly} cannot be read: {error.Message}", "reinstall the plugin");
        }
    }

    // Within one major version the contract only grows, so what counts is that the host has at least what the plugin saw.
    private static void CheckContract(PluginFolder folder, AssemblyName reference)
    {
        var built = reference.Version ?? new Version();
        var host = HostVersion(reference.Name!);
        if (host is null)
            throw Refused(folder, PluginProblemKind.MissingDependency,
                $"it needs {reference.Name}, which this host does not carry", "reference that package in the app that hosts the plugin");
        if (built.Major > host.Major || (built.Major == host.Major && built.Minor > host.Minor))
            throw Refused(folder, PluginProblemKind.NewerContract,
                $"it was built against {reference.Name} {built.ToString(3)}, and this host has {host.ToString(3)}",
                $"update BriefPack to {built.Major}.{built.Minor} or later, or install an older version of the plugin");
        if (built.Major < host.Major)
            throw Refused(folder, PluginProblemKind.OlderContract,
                $"it was built against {reference.Name} {built.ToString(3)}, and this host has {host.ToString(3)}",
                $"install a version of the plugin that was built for BriefPack {host.Major}");
    }

    private static Version? HostVersion(string name) => new SharedAssemblies().Find(new AssemblyName(name))?.GetName().Version;

    private static PluginException Refused(PluginFolder folder, PluginProblemKind kind, string message, string advice) =>
        new(new PluginProblem(kind, folder.Label, folder.Path, message, advice));
}
