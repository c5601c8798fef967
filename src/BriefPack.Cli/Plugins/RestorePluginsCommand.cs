using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins restore</c>: installs what the lock file lists, to the byte, as on a new machine.</summary>
internal static class RestorePluginsCommand
{
    public static Command Create()
    {
        var sources = PluginDownload.SourceOption();
        var pipeline = new Option<string?>("--pipeline") { Description = "The pipeline whose lock file counts; without it briefpack.json in the current folder, where there is one." };
        var command = new Command("restore", "Installs the plugins that briefpack.lock.json lists and that are missing or changed. They will run with your rights.") { sources, pipeline };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(sources) ?? [], parsed.GetValue(pipeline), cancel));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> sources, string? pipeline, CancellationToken cancel)
    {
        var folder = PluginLocks.FolderOf(pipeline);
        var locked = (folder is null ? null : PluginLock.Read(folder))
            ?? throw new PipelineConfigurationException($"There is no {PluginLock.FileName} {(folder is null ? "here" : "in " + folder)}: `briefpack plugins add` writes one beside a pipeline.");
        var store = new PluginStore();
        var failed = false;
        foreach (var (id, entry) in locked.Plugins)
            try
            {
                Console.Out.WriteLine(await RestoreAsync(store, id, entry, sources, locked, cancel).ConfigureAwait(false));
            }
            catch (Exception error) when (error is PluginPackageException or PluginException)
            {
                failed = true;
                Terminal.Error(error.Message);
            }
        if (locked.Plugins.Count == 0)
            Console.Out.WriteLine($"{locked.Path} lists no plugin.");
        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static async Task<string> RestoreAsync(PluginStore store, string id, LockedPlugin entry, IReadOnlyList<string> sources, PluginLock locked, CancellationToken cancel)
    {
        if (store.List().Any(plugin => plugin.Folder.Manifest.Id.Equals(id, StringComparison.OrdinalIgnoreCase) && locked.Check(plugin.Folder) is null))
            return $"{id} {entry.Version} is there, as listed";
        if (entry.Sha512.Length == 0)
            throw new PluginPackageException($"{id} {entry.Version} was installed from a folder, which no feed has: run `briefpack plugins add <folder>` with that folder.");
        var plugin = await PluginDownload.InstallAsync(store, id, entry.Version, sources, prerelease: true, locked, cancel).ConfigureAwait(false);
        PluginDownload.Index(plugin.Folder, _ => { });
        return $"Installed {plugin.Folder.Label} in {plugin.Folder.Path}";
    }
}
