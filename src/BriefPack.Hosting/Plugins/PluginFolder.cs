namespace BriefPack.Hosting;

/// <summary>A plugin that was found and not loaded yet.</summary>
/// <param name="Path">The full path of the folder.</param>
/// <param name="Origin">Where it was found.</param>
/// <param name="Manifest">What it says about itself.</param>
public sealed record PluginFolder(string Path, PluginOrigin Origin, PluginManifest Manifest)
{
    /// <summary>The full path of the main assembly.</summary>
    public string AssemblyPath => System.IO.Path.Combine(Path, Manifest.Assembly);

    /// <summary>The id and version, for messages.</summary>
    public string Label => $"{Manifest.Id} {Manifest.Version}";
}
