namespace BriefPack.Hosting;

/// <summary>Where plugins are looked for.</summary>
public sealed class PluginSearch
{
    /// <summary>The folder with the built-in plugins, one folder each; null for none. Default: <c>plugins</c> beside the app.</summary>
    public string? BuiltIn { get; set; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>The folder with the installed plugins, <c>id/version/</c> each; null for none. Default: <c>.briefpack/plugins</c> in the user's profile.</summary>
    public string? Installed { get; set; } = DefaultInstalled;

    /// <summary>Folders given by the user: each a plugin folder, or a folder of plugin folders. They must be there.</summary>
    public IList<string> Given { get; } = [];

    /// <summary>Versions to take of installed plugins, by id. Without an entry the highest version is taken.</summary>
    public IDictionary<string, string> Versions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where <c>briefpack plugins add</c> installs to when nothing else is said: below <c>BRIEFPACK_HOME</c> where that is set, below the user's profile otherwise.</summary>
    public static string DefaultInstalled => Path.Combine(
        Environment.GetEnvironmentVariable("BRIEFPACK_HOME") is { Length: > 0 } home
            ? Path.GetFullPath(home)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".briefpack"),
        "plugins");
}
