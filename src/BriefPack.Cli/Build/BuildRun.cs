using System.Diagnostics;
using BriefPack.Hosting;

namespace BriefPack.Cli;

/// <summary>One run of <c>briefpack build</c>.</summary>
internal sealed class BuildRun(IReadOnlyList<string> inputs, IReadOnlyList<string> outputs, PipelineChoice choice, Verbosity verbosity)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var targets = outputs.Select(OutputTarget.Parse).ToList();
        var session = PipelineSession.Open(choice, inputs, targets, verbosity);
        Trace("plugins loaded");
        var files = InputFiles.Find(inputs, session.Extensions);
        if (files.Sources.Count == 0)
            throw new PipelineConfigurationException(
                $"There is nothing to read in {string.Join(", ", inputs)}. Files that are read: {string.Join(", ", session.Extensions.Order(StringComparer.Ordinal))}.");
        if (files.Passed.Count > 0 && verbosity != Verbosity.Quiet)
            Terminal.Note($"Passed over, as no reader reads them: {string.Join(", ", files.Passed)}.");

        var pack = await RunStagesAsync(session.Pipeline, files.Sources, cancel).ConfigureAwait(false);
        Trace("stages done");
        foreach (var failure in pack.Failures)
            Terminal.Warning($"{failure.Source}: {failure.Message} ({failure.Stage})");
        if (verbosity != Verbosity.Quiet)
            foreach (var warning in pack.Get<Warnings>()?.Items ?? [])
                Terminal.Warning($"{warning.Message} ({warning.Stage})");
        if (pack.Documents.IsEmpty)
        {
            Terminal.Error("No article could be read. Nothing was written.");
            return ExitCode.NothingWritten;
        }
        var written = await WriteAsync(session.Pipeline, pack, targets, cancel).ConfigureAwait(false);
        return written == 0 ? ExitCode.NothingWritten : written < targets.Count || pack.Failures.Length > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private async Task<Pack> RunStagesAsync(Pipeline pipeline, IReadOnlyList<FileSource> sources, CancellationToken cancel)
    {
        using var display = ProgressDisplay.Start(verbosity);
        return await pipeline.RunAsync(sources, display, cancel).ConfigureAwait(false);
    }

    private async Task<int> WriteAsync(Pipeline pipeline, Pack pack, List<OutputTarget> targets, CancellationToken cancel)
    {
        var composition = pipeline.Compose(pack);
        Trace("sections composed");
        var written = 0;
        foreach (var target in targets)
        {
            try
            {
                await target.WriteAsync(pipeline, composition, Terminal.Warning, cancel).ConfigureAwait(false);
                written++;
                Trace($"{target.Name} written");
                if (verbosity != Verbosity.Quiet && target.Path is not null)
                    Terminal.Note($"Wrote {target.Path}");
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException or NotSupportedException)
            {
                Terminal.Error($"{target.Name} was not written: {error.Message} An older file is as it was.");
            }
        }
        return written;
    }

    private void Trace(string what)
    {
        if (verbosity == Verbosity.Verbose)
            Terminal.Note(FormattableString.Invariant($"{watch.ElapsedMilliseconds,6} ms  {what}"));
    }
}
