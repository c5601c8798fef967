using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins add</c>: installs a plugin from a feed, a package or a folder.</summary>
internal static class AddPluginCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("plugin") { Description = "An id, id@version, a .nupkg file, or the output folder of a plugin's build." };
        var sources = PluginDownload.SourceOption();
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
            PluginDownload.Index(plugin.Folder, component => Console.Out.WriteLine($"    {ComponentRegistry.Word(component.Kind)} {component.Name}"));
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
        return await PluginDownload.InstallAsync(store, id, version, sources, prerelease, locked, cancel).ConfigureAwait(false);
    }

    private static bool LooksLikeId(string id) => id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
        && !id.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);
}
