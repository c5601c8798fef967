using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins</c>: which plugins there are, where from, and what is wrong with those that failed.</summary>
internal static class PluginsCommand
{
    public static Command Create()
    {
        var plugins = PipelineOptions.Plugins();
        var command = new Command("plugins", "Tells which plugins are installed, where they came from and what failed.") { plugins };
        command.SetAction(parsed => Run(parsed.GetValue(plugins) ?? []));
        return command;
    }

    private static int Run(IReadOnlyList<string> folders)
    {
        var catalog = PipelineSession.OpenCatalog(folders);
        catalog.LoadAll(new ComponentRegistry());
        foreach (var plugin in catalog.Loaded)
        {
            Console.Out.WriteLine($"{plugin.Folder.Label}  {plugin.Folder.Path}");
            foreach (var component in plugin.Components)
                Console.Out.WriteLine($"    {ComponentRegistry.Word(component.Kind)} {component.Name}");
        }
        foreach (var problem in catalog.Problems)
            Terminal.Warning(problem.ToString());
        return ExitCode.Done;
    }
}
