namespace BriefPack.Hosting;

/// <summary>Turns a plugin folder into a plugin that runs. The seam for another way of loading.</summary>
public interface IPluginLoader
{
    /// <summary>Loads one plugin and asks it what it brings.</summary>
    /// <param name="folder">The plugin folder.</param>
    /// <returns>The plugin, registered nowhere yet.</returns>
    /// <exception cref="PluginException">It cannot be loaded, and has registered nothing.</exception>
    LoadedPlugin Load(PluginFolder folder);
}
