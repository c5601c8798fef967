using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Hosting;

/// <summary>The package sources that <c>nuget.config</c> files name: those of the folders from here to the root, then the user's.</summary>
public static class NuGetSources
{
    /// <summary>Reads the sources that hold in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="userConfig">The user's file; null for the one in its usual place.</param>
    /// <returns>Folders and addresses, those named nearest first; disabled ones are left out.</returns>
    /// <exception cref="PluginPackageException">A file cannot be read.</exception>
    public static IReadOnlyList<string> In(string folder, string? userConfig = null)
    {
        var sources = new List<(string Key, string Value)>();
        var disabled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files(Path.GetFullPath(folder), userConfig ?? UserConfig))
            // <clear/> forgets what files further away name, and they come later here: so it ends the search.
            if (!Read(file, sources, disabled))
                break;
        return [.. sources.Where(source => !disabled.Contains(source.Key)).Select(source => source.Value).Distinct(StringComparer.Ordinal)];
    }

    private static string UserConfig => OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet", "NuGet.Config")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");

    private static IEnumerable<string> Files(string folder, string userConfig)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
            if (Array.Find(["nuget.config", "NuGet.config", "NuGet.Config"], name => File.Exists(Path.Combine(current, name))) is { } name)
                yield return Path.Combine(current, name);
        if (File.Exists(userConfig))
            yield return userConfig;
    }

    private static bool Read(string file, List<(string Key, string Value)> sources, HashSet<string> disabled)
    {
        XElement? root;
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            root = XDocument.Load(reader).Root;
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            throw new PluginPackageException($"{file} cannot be read: {error.Message}", error);
        }
        foreach (var entry in Entries(root, "disabledPackageSources"))
            if (entry.Attribute("value")?.Value.Equals("true", StringComparison.OrdinalIgnoreCase) == true && entry.Attribute("key")?.Value is { } key)
                disabled.Add(key);
        var goOn = true;
        var own = new List<(string Key, string Value)>();
        foreach (var entry in Entries(root, "packageSources"))
            if (entry.Name.LocalName == "clear")
            {
                own.Clear();
                goOn = false;
            }
            else if (entry.Attribute("key")?.Value is { } key && entry.Attribute("value")?.Value is { } value && !sources.Exists(source => source.Key == key))
                own.Add((key, IsAddress(value) ? value : Path.GetFullPath(value.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(file)!)));
        sources.AddRange(own);
        return goOn;
    }

    internal static bool IsAddress(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<XElement> Entries(XElement? root, string section) =>
        root?.Elements().Where(element => element.Name.LocalName == section).SelectMany(element => element.Elements()) ?? [];
}
