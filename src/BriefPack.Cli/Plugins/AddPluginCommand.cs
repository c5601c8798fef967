using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins add</c>: installs a plugin from a feed, a package or a folder.</summary>
internal static class AddPluginCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("plugin") { Description = "An id, id@version, a .nupkg file, or the output folder of a plugin's build." };
        var sources = new Option<string[]>("--source") { Description = "A folder with packages, or the address of a NuGet v3 feed, instead of those of nuget.config. May be given several times.", Arity = ArgumentArity.OneOrMore };
        var prerelease = new Option<bool>("--prerelease") { Description = "Take versions before a release as well." };
        var pipeline = new Option<string?>("--pipeline") { Description = "The pipeline whose lock file lists the plugin; without it briefpack.json in the current folder, where there is one." };
        var command = new Command("add", "Installs a plugin under your profile and lists it in briefpack.lock.json. It will run with your rights.") { what, sources, prerelease, pipeline };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(what)!, parsed.GetValue(sources) ?? [], parsed.GetValue(prerelease), parsed.GetValue(pipeline), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string what, IReadOnlyList<string> sources, bool prerelease, string? pipeline, CancellationToken cancel)
    {
        var lockFolder = PluginLocks.FolderOf(pipeline);
        try
        {
            var locked = lockFolder is null ? null : PluginLock.Read(lockFolder) ?? PluginLock.Empty(lockFolder);
            var plugin = await InstallAsync(what, sources, prerelease, locked, cancel).ConfigureAwait(false);
            Console.Out.WriteLine($"Installed {plugin.Folder.Label} in {plugin.Folder.Path}");
            Console.Out.WriteLine("It runs with your rights: remove it if you do not trust where it came from.");
            Describe(plugin.Folder);
            if (locked is not null)
            {
                locked.With(plugin).Write();
                Console.Out.WriteLine($"Listed in {locked.Path}");
            }
            return ExitCode.Done;
        }
        catch (Exception error) when (error is PluginPackageException or PluginException)
        {
            Terminal.Error(error.Message);
            return ExitCode.NothingWritten;
        }
    }

    private static async Task<InstalledPlugin> InstallAsync(string what, IReadOnlyList<string> sources, bool prerelease, PluginLock? locked, CancellationToken cancel)
    {
        var store = new PluginStore();
        // Beside the sources of a plugin a folder may have the name of its package: that folder is meant only when it is a plugin folder.
        if (Directory.Exists(what) && (!LooksLikeId(what) || File.Exists(Path.Combine(what, PluginManifest.FileName))))
            return store.InstallFolder(what);
        if (File.Exists(what))
            return store.Install(PluginPackage.Read(Path.GetFullPath(what)), Path.GetFullPath(what));
        var (id, version) = PluginText.Split(what);
        if (!LooksLikeId(id))
            throw new PluginPackageException($"There is no file or folder '{what}', and it is no package id.");
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

    // Asking for exactly the version that is listed means to have it as it is listed: another package under that name is refused.
    private static void CheckAgainstLock(PluginPackage package, string? asked, PluginLock? locked, IPackageFeed feed)
    {
        if (asked is not null && locked is not null && locked.Plugins.TryGetValue(package.Id, out var entry)
            && entry.Version == package.Version && entry.Sha512.Length > 0 && entry.Sha512 != package.Sha512)
            throw new PluginPackageException(
                $"{feed.Name} gives another package {package.Id} {package.Version} than the one that {locked.Path} lists (SHA-512 {package.Sha512[..12]}…, listed {entry.Sha512[..12]}…). Find out why; `briefpack plugins remove {package.Id}` first if the new one is right.");
    }

    private static void Describe(PluginFolder folder)
    {
        try
        {
            var plugin = new PluginLoader().Load(folder);
            foreach (var component in plugin.Components)
                Console.Out.WriteLine($"    {ComponentRegistry.Word(component.Kind)} {component.Name}");
            PluginIndex.Write(plugin);
        }
        catch (PluginException error)
        {
            Terminal.Warning(error.Message);
        }
    }

    private static bool LooksLikeId(string id) => id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
        && !id.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);
}
