using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins check</c>: which assembly a plugin gets from where, and why; runs none of its code.</summary>
internal static class CheckPluginCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("plugin") { Description = "The id of a plugin that is there, or a plugin folder." };
        var plugins = PipelineOptions.Plugins();
        var all = new Option<bool>("--all") { Description = "Tell of the assemblies of .NET too." };
        var command = new Command("check", "Tells which assemblies a plugin gets, from where, in which version and why, without running it.") { what, plugins, all };
        command.SetAction(parsed => Run(parsed.GetValue(what)!, parsed.GetValue(plugins) ?? [], parsed.GetValue(all)));
        return command;
    }

    private static int Run(string what, IReadOnlyList<string> folders, bool all)
    {
        try
        {
            var plugin = Find(what, folders);
            Console.Out.WriteLine($"{plugin.Label}  ({PluginText.Of(plugin.Origin)})  {plugin.Path}");
            var resolutions = PluginResolution.Of(plugin);
            List<string[]> rows = [["assembly", "asked for", "gets", "from", "because"]];
            foreach (var item in resolutions.Where(item => all || item.Provider != PluginAssemblyProvider.Framework))
                rows.Add([item.Name, item.Requested?.ToString() ?? "", item.Version?.ToString() ?? "-", PluginText.Of(item.Provider), string.Join(" > ", item.Because)]);
            PluginText.Table(rows);
            if (!all)
                Console.Out.WriteLine($"and {resolutions.Count(item => item.Provider == PluginAssemblyProvider.Framework)} assemblies of .NET (--all)");
            // The table first: it shows the reason for what this refuses.
            PluginInspection.Check(plugin);
            return resolutions.Any(item => item.Provider == PluginAssemblyProvider.Nobody) ? ExitCode.SomeFailed : ExitCode.Done;
        }
        catch (PluginException error)
        {
            Terminal.Error(error.Message);
            return ExitCode.SomeFailed;
        }
    }

    private static PluginFolder Find(string what, IReadOnlyList<string> folders)
    {
        if (Directory.Exists(what))
            return new PluginFolder(Path.GetFullPath(what), PluginOrigin.Given, PluginManifest.Read(Path.GetFullPath(what)));
        var there = PipelineSession.OpenCatalog(folders).Waiting;
        return there.FirstOrDefault(plugin => plugin.Manifest.Id.Equals(what, StringComparison.OrdinalIgnoreCase))
            ?? throw new PipelineConfigurationException(NameSuggestion.Unknown("plugin", what, there.Select(plugin => plugin.Manifest.Id)));
    }
}
