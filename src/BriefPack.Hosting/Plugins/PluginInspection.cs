namespace BriefPack.Hosting;

/// <summary>Says from a plugin's metadata alone whether this host can run it; runs none of its code.</summary>
public static class PluginInspection
{
    /// <summary>Checks contract, runtime, processor and plugin class.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>The version of BriefPack.Abstractions that it was compiled against.</returns>
    /// <exception cref="PluginException">This host cannot run it.</exception>
    public static Version Check(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return PluginCompatibility.Check(folder);
    }
}
