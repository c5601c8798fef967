using System.CommandLine;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary><c>briefpack init</c>: writes a commented pipeline file and the schema that editors complete it by.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write them.", DefaultValueFactory = _ => "." };
        var force = new Option<bool>("--force") { Description = "Write over a briefpack.json that is there." };
        var plugins = PipelineOptions.Plugins();
        var command = new Command("init", $"Writes a commented {PipelineFile.FileName} and its schema.") { folder, force, plugins };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(folder)!, parsed.GetValue(force), parsed.GetValue(plugins) ?? [], cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, bool force, IReadOnlyList<string> pluginFolders, CancellationToken cancel)
    {
        var target = Path.Combine(folder, PipelineFile.FileName);
        if (File.Exists(target) && !force)
        {
            Terminal.Error($"There is a file '{target}' already. Give --force to write over it.");
            return ExitCode.Usage;
        }
        var registry = PipelineSession.LoadAll(pluginFolders);
        await WriteAsync(Path.Combine(folder, PipelineSchema.FileName), PipelineSchema.Generate(registry), cancel).ConfigureAwait(false);
        await WriteAsync(target, PipelineFileText.Commented(registry), cancel).ConfigureAwait(false);
        Terminal.Note($"Wrote {target} and {PipelineSchema.FileName} beside it. Next: briefpack build <folder> -o briefing.pdf --pipeline {target}");
        return ExitCode.Done;
    }

    private static Task WriteAsync(string path, string text, CancellationToken cancel) => AtomicFile.WriteAsync(path, async stream =>
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        await writer.WriteAsync(text.AsMemory(), cancel).ConfigureAwait(false);
    }, cancel);
}
