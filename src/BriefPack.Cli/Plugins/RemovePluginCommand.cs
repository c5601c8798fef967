using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins remove</c>: takes an installed plugin away.</summary>
internal static class RemovePluginCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("plugin") { Description = "An id, for all its versions, or id@version." };
        var pipeline = new Option<string?>("--pipeline") { Description = "The pipeline whose lock file lists the plugin; without it briefpack.json in the current folder, where there is one." };
        var command = new Command("remove", "Removes an installed plugin, and its line in briefpack.lock.json.") { what, pipeline };
        command.SetAction(parsed => Run(parsed.GetValue(what)!, parsed.GetValue(pipeline)));
        return command;
    }

    private static int Run(string what, string? pipeline)
    {
        var (id, version) = PluginText.Split(what);
        var store = new PluginStore();
        var removed = store.Remove(id, version);
        var locked = PluginLocks.FolderOf(pipeline) is { } folder ? PluginLock.Read(folder) : null;
        var listed = locked is not null && locked.Plugins.TryGetValue(id, out var entry) && (version is null || entry.Version == version);
        if (listed)
            locked!.Without(id).Write();
        foreach (var gone in removed)
            Console.Out.WriteLine($"Removed {id} {gone}");
        if (listed)
            Console.Out.WriteLine($"Taken out of {locked!.Path}");
        if (removed.Count > 0 || listed)
            return ExitCode.Done;
        var installed = store.List().Select(plugin => plugin.Folder.Manifest.Id).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        throw new PipelineConfigurationException(installed.Count == 0
            ? $"{what} is not installed; nothing is."
            : NameSuggestion.Unknown("installed plugin", what, installed));
    }
}
