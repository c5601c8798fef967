using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>Gets plugins from feeds into the store, for the commands that install.</summary>
internal static class PluginDownload
{
    public static Option<string[]> SourceOption() => new("--source")
    {
        Description = "A folder with packages, or the address of a NuGet v3 feed, instead of those of nuget.config. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Downloads a package and installs it.</summary>
    /// <exception cref="PluginPackageException">No feed has it, or it is refused; the store is as it was.</exception>
    /// <exception cref="PluginException">This host cannot run it; the store is as it was.</exception>
    public static async Task<InstalledPlugin> InstallAsync(
        PluginStore store, string id, string? version, IReadOnlyList<string> sources, bool prerelease, PluginLock? locked, CancellationToken cancel)
    {
        // Every answer of a feed goes through the limits of its client; a package of many megabytes may take its time.
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("briefpack");
        var finder = PackageFinder.Over(sources.Count > 0 ? sources : NuGetSources.In(Directory.GetCurrentDirectory()), http);
        var (feed, found) = await finder.FindAsync(id, version, prerelease, cancel).ConfigureAwait(false);
        var download = Path.Combine(Path.GetTempPath(), $"briefpack-{Guid.NewGuid():n}.nupkg");
        try
        {
            await feed.DownloadAsync(id, found, download, cancel).ConfigureAwait(false);
            var package = PluginPackage.Read(download);
            CheckAgainstLock(package, version, locked, feed);
            return store.Install(package, feed.Name);
        }
        finally
        {
            File.Delete(download);
        }
    }

    /// <summary>Loads an installed plugin once and writes down what it brings, so that runs which do not need it leave it alone.</summary>
    public static void Index(PluginFolder folder, Action<PluginComponent> found)
    {
        try
        {
            var plugin = new PluginLoader().Load(folder);
            foreach (var component in plugin.Components)
                found(component);
            PluginIndex.Write(plugin);
        }
        catch (PluginException error)
        {
            Terminal.Warning(error.Message);
        }
    }

    // Asking for exactly the version that is listed means to have it as it is listed: another package under that name is refused.
    private static void CheckAgainstLock(PluginPackage package, string? asked, PluginLock? locked, IPackageFeed feed)
    {
        if (asked is not null && locked is not null && locked.Plugins.TryGetValue(package.Id, out var entry)
            && entry.Version == package.Version && entry.Sha512.Length > 0 && entry.Sha512 != package.Sha512)
            throw new PluginPackageException(
                $"{feed.Name} gives another package {package.Id} {package.Version} than the one that {locked.Path} lists (SHA-512 {package.Sha512[..12]}…, listed {entry.Sha512[..12]}…). Find out why; `briefpack plugins remove {package.Id}` first if the new one is right.");
    }
}
