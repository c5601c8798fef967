namespace BriefPack.Hosting;

/// <summary>How plugins are loaded.</summary>
public sealed class PluginLoaderOptions
{
    /// <summary>How long one plugin may take to load and register. Default: 10 seconds.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether a plugin is loaded from a private copy of its folder, so that a host that runs for long neither locks the files nor sees them
    /// change. The copy goes when the plugin does. Default: false; the tool runs briefly, and installed versions stand side by side.
    /// </summary>
    public bool ShadowCopy { get; set; }

    /// <summary>
    /// Whether a plugin can leave memory again, for a host that loads plugins anew while it runs. The runtime does not use code that was compiled
    /// ahead of time (ReadyToRun) in what can leave, and does not compile it in tiers: the five articles of a small pack took 1.6 s of processor time
    /// instead of 0.9. Default: false; a plugin that was loaded stays until the process ends.
    /// </summary>
    public bool Unloadable { get; set; }
}
