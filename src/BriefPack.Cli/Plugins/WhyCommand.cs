using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins why</c>: which plugins use an assembly, in which version, and by which way they came to it.</summary>
internal static class WhyCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("assembly") { Description = "The name of an assembly, such as AngleSharp." };
        var plugins = PipelineOptions.Plugins();
        var command = new Command("why", "Tells which plugins use an assembly, in which version, and by which way.") { what, plugins };
        command.SetAction(parsed => Run(parsed.GetValue(what)!, parsed.GetValue(plugins) ?? []));
        return command;
    }

    private static int Run(string assembly, IReadOnlyList<string> folders)
    {
        var name = assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? assembly[..^4] : assembly;
        List<string[]> rows = [];
        foreach (var plugin in PipelineSession.OpenCatalog(folders).Waiting)
        {
            try
            {
                foreach (var item in PluginResolution.Of(plugin).Where(item => item.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                    rows.Add([plugin.Label, $"{item.Name} {item.Version}", PluginText.Of(item.Provider), string.Join(" > ", [.. item.Because, item.Name]), item.Path ?? ""]);
            }
            catch (PluginException error)
            {
                Terminal.Warning(error.Message);
            }
        }
        PluginText.Table(rows);
        if (rows.Count == 0)
            Console.Out.WriteLine($"No plugin uses {name}.");
        return ExitCode.Done;
    }
}
