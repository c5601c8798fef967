using System.CommandLine;

namespace BriefPack.Cli;

/// <summary><c>briefpack explain</c>: one article with what each stage did to it and why.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The article." };
        var pipeline = PipelineOptions.Pipeline();
        var stages = new Option<string?>("--stages") { Description = "The stages in their order, separated by commas." };
        var set = PipelineOptions.Set();
        var plugins = PipelineOptions.Plugins();
        var command = new Command("explain", "Prints one article with what each stage did to it and why.") { file, pipeline, stages, set, plugins };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(file)!,
            new PipelineChoice(parsed.GetValue(pipeline), parsed.GetValue(stages), parsed.GetValue(set) ?? [], parsed.GetValue(plugins) ?? []) { Explain = true },
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string file, PipelineChoice choice, CancellationToken cancel)
    {
        var session = PipelineSession.Open(choice, [file], [], Verbosity.Normal);
        var files = InputFiles.Find([file], session.Extensions);
        if (files.Sources.Count != 1)
            throw new PipelineConfigurationException($"'{file}' is {files.Sources.Count} files. 'explain' takes one.");
        var pack = await session.Pipeline.RunAsync(files.Sources, null, cancel).ConfigureAwait(false);
        foreach (var failure in pack.Failures)
            Terminal.Warning($"{failure.Message} ({failure.Stage})");
        foreach (var document in pack.Documents)
            Explanation.Write(document, Console.Out);
        return pack.Documents.IsEmpty ? ExitCode.NothingWritten : pack.Failures.IsEmpty ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
