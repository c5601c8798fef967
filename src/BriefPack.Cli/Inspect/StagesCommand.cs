using System.CommandLine;
using System.Text.Json;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack stages</c>: everything that pipelines can name, with options and defaults.</summary>
internal static class StagesCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "Only the component with this name.", Arity = ArgumentArity.ZeroOrOne };
        var plugins = PipelineOptions.Plugins();
        var command = new Command("stages", "Tells which stages, readers, sections and writers there are, with their options.") { name, plugins };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(plugins) ?? []));
        return command;
    }

    private static int Run(string? name, IReadOnlyList<string> pluginFolders)
    {
        var registry = PipelineSession.LoadAll(pluginFolders);
        var shown = registry.All.Where(component => name is null || component.Name == name || component.OptionsName == name).ToList();
        if (shown.Count == 0)
            throw new PipelineConfigurationException(NameSuggestion.Unknown("component", name!, registry.All.Select(component => component.Name)));
        foreach (var kind in shown.GroupBy(component => component.Kind))
        {
            Console.Out.WriteLine(Heading(kind.Key));
            foreach (var component in kind)
                Describe(component);
            Console.Out.WriteLine();
        }
        return ExitCode.Done;
    }

    private static void Describe(Component component)
    {
        Console.Out.WriteLine($"  {component.Name,-20} {component.Origin}");
        if (ComponentDocumentation.SummaryOf(component) is { Length: > 0 } summary)
            Console.Out.WriteLine($"      {summary}");
        if (component.OptionsType is null)
            return;
        foreach (var option in OptionDescription.Of(component.OptionsType))
        {
            var usual = option.Default.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : $" (default {option.Default.GetRawText()})";
            Console.Out.WriteLine($"      {component.OptionsName}.{option.Name}: {option.Expected}{usual}");
            if (option.Summary.Length > 0)
                Console.Out.WriteLine($"          {option.Summary}");
        }
    }

    private static string Heading(ComponentKind kind) => kind switch
    {
        ComponentKind.ArticleSection => "Parts of articles",
        _ => kind + "s",
    };
}
