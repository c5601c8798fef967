namespace BriefPack.Hosting;

/// <summary>A private copy of a plugin folder, so that the original is neither locked nor changed underneath a running host.</summary>
internal sealed class ShadowCopy
{
    private readonly string path;

    private ShadowCopy(string path, string assembly)
    {
        this.path = path;
        AssemblyPath = Path.Combine(path, assembly);
    }

    /// <summary>The copy of the main assembly.</summary>
    public string AssemblyPath { get; }

    /// <summary>Copies a plugin folder below the temporary folder.</summary>
    /// <param name="folder">The plugin.</param>
    /// <returns>The copy.</returns>
    public static ShadowCopy Of(PluginFolder folder)
    {
        var target = Directory.CreateTempSubdirectory("briefpack-plugin-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return new ShadowCopy(target, folder.Manifest.Assembly);
    }

    /// <summary>Deletes the copy as far as the system lets go of it; the rest is in the temporary folder, which the system clears.</summary>
    public void Delete()
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Windows holds the files until the collector has taken the load context; nothing else depends on them.
            System.Diagnostics.Trace.TraceInformation("The copy {0} stays for now: {1}", path, error.Message);
        }
    }
}
