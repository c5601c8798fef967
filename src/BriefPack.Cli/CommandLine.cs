using System.CommandLine;

namespace BriefPack.Cli;

/// <summary>The commands, and how their errors end the process.</summary>
internal static class CommandLine
{
    private const string Description = """
        Turns a folder of clipped articles into a printable briefing pack.

        Examples:
          briefpack build articles/ -o briefing.pdf
          briefpack build articles/ -o briefing.pdf -o briefing.docx --title "Morning briefing"
          briefpack build "clips/*.html" -o pack.json --stages clean,deduplicate
          briefpack build pack.json -o briefing.pdf --set articles.fullText=false
          briefpack explain articles/harbour.html

        Exit codes: 0 all well, 1 pack written but some documents failed, 2 usage or configuration error, 3 nothing could be written.
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand(Description)
        {
            BuildCommand.Create(), InitCommand.Create(), ExplainCommand.Create(), StagesCommand.Create(), PluginsCommand.Create(), CompletionCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Terminal.Error(error.Message);
            Terminal.Note($"'briefpack {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help' tells what there is.");
            return ExitCode.Usage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(5) }).ConfigureAwait(false);
        }
        catch (PipelineConfigurationException error)
        {
            Terminal.Error(error.Message);
            return ExitCode.Usage;
        }
        catch (PipelineException error)
        {
            Terminal.Error(error.Message);
            Terminal.Note("Nothing was written.");
            return ExitCode.NothingWritten;
        }
        catch (OperationCanceledException)
        {
            Terminal.Error("Cancelled. Nothing was written; older outputs are as they were.");
            return ExitCode.NothingWritten;
        }
        catch (Exception error)
        {
            Terminal.Error($"{error.Message} ({error.GetType().Name})");
            Terminal.Note("This is a fault of BriefPack or of a plugin, not of your articles. Please report it with the command that you ran.");
            return ExitCode.NothingWritten;
        }
    }
}
