using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack plugins</c>: which plugins there are, and the verbs that change that.</summary>
internal static class PluginsCommand
{
    private const string Description = """
        Tells which plugins are installed, where they came from and what failed; installs and removes them.

        A plugin runs inside this tool with your rights: install those of authors that you trust.

        Examples:
          briefpack plugins
          briefpack plugins add Acme.Sentiment
          briefpack plugins add Acme.Sentiment@1.2.0 --source ./packages
          briefpack plugins add ./Acme.Sentiment.1.2.0.nupkg
          briefpack plugins check Acme.Sentiment
          briefpack plugins remove Acme.Sentiment
        """;

    public static Command Create()
    {
        var plugins = PipelineOptions.Plugins();
        var command = new Command("plugins", Description)
        {
            plugins, AddPluginCommand.Create(), RemovePluginCommand.Create(), RestorePluginsCommand.Create(), ListCommand(), VerifyPluginsCommand.Create(), CheckPluginCommand.Create(), WhyCommand.Create(), IndexPluginsCommand.Create(),
        };
        command.SetAction(parsed => List(parsed.GetValue(plugins) ?? []));
        return command;
    }

    private static Command ListCommand()
    {
        var plugins = PipelineOptions.Plugins();
        var command = new Command("list", "Tells which plugins there are, what they bring, and what is wrong with those that failed.") { plugins };
        command.SetAction(parsed => List(parsed.GetValue(plugins) ?? []));
        return command;
    }

    private static int List(IReadOnlyList<string> folders)
    {
        var catalog = PipelineSession.OpenCatalog(folders);
        catalog.LoadAll(new ComponentRegistry());
        foreach (var plugin in catalog.Loaded)
        {
            Console.Out.WriteLine($"{plugin.Folder.Label}  ({PluginText.Of(plugin.Folder.Origin)}, contract {plugin.Contract.ToString(3)})  {plugin.Folder.Path}");
            foreach (var component in plugin.Components)
                Console.Out.WriteLine($"    {ComponentRegistry.Word(component.Kind)} {component.Name}");
        }
        foreach (var problem in catalog.Problems)
            Terminal.Warning(problem.ToString());
        return catalog.Problems.All(problem => problem.IsNote) ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
