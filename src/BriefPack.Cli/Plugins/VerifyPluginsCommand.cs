using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins verify</c>: whether installed plugins are what was installed, and what the lock file lists.</summary>
internal static class VerifyPluginsCommand
{
    public static Command Create()
    {
        var pipeline = new Option<string?>("--pipeline") { Description = "The pipeline whose lock file counts; without it briefpack.json in the current folder, where there is one." };
        var command = new Command("verify", "Compares the files of installed plugins with what was installed, and with briefpack.lock.json.") { pipeline };
        command.SetAction(parsed => Run(parsed.GetValue(pipeline)));
        return command;
    }

    private static int Run(string? pipeline)
    {
        var folder = PluginLocks.FolderOf(pipeline);
        var locked = folder is null ? null : PluginLock.Read(folder);
        var installed = new PluginStore().List();
        var rows = new List<string[]>();
        var allWell = true;
        foreach (var plugin in installed)
        {
            var state = plugin.Content.Length == 0 ? "has no record of its installation" : plugin.IsIntact() ? "as installed" : "CHANGED since it was installed";
            allWell &= state == "as installed";
            rows.Add([plugin.Folder.Manifest.Id, plugin.Folder.Manifest.Version, state, StateInLock(plugin, locked, ref allWell)]);
        }
        foreach (var (id, entry) in locked?.Plugins ?? new Dictionary<string, LockedPlugin>())
            if (!installed.Any(plugin => plugin.Folder.Manifest.Id.Equals(id, StringComparison.OrdinalIgnoreCase) && Path.GetFileName(plugin.Folder.Path) == entry.Version))
            {
                allWell = false;
                rows.Add([id, entry.Version, "NOT INSTALLED", $"listed; run `briefpack plugins restore`"]);
            }
        PluginText.Table(rows);
        if (rows.Count == 0)
            Console.Out.WriteLine("No plugin is installed.");
        return allWell ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static string StateInLock(InstalledPlugin plugin, PluginLock? locked, ref bool allWell)
    {
        if (locked is null)
            return "";
        if (!locked.Plugins.TryGetValue(plugin.Folder.Manifest.Id, out var entry) || entry.Version != Path.GetFileName(plugin.Folder.Path))
            return "not listed";
        if (locked.Check(plugin.Folder) is null)
            return "as listed";
        allWell = false;
        return "NOT as listed";
    }
}
