namespace BriefPack.Hosting;

/// <summary>Who gives a plugin an assembly.</summary>
public enum PluginAssemblyProvider
{
    /// <summary>Nobody: the code that needs it will fail.</summary>
    Nobody,

    /// <summary>The host: it is a contract, or unified with the host's.</summary>
    Host,

    /// <summary>The plugin's own folder.</summary>
    Plugin,

    /// <summary>.NET itself, or what the host has loaded for itself.</summary>
    Framework,
}
