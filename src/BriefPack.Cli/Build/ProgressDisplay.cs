using System.Collections.Concurrent;
using Spectre.Console;

namespace BriefPack.Cli;

/// <summary>Shows how far a run is: a live bar per step on a terminal, one plain line per finished step where stderr is redirected.</summary>
internal abstract class ProgressDisplay : IProgress<PipelineProgress>, IDisposable
{
    public static ProgressDisplay Start(Verbosity verbosity) =>
        verbosity == Verbosity.Quiet ? new Silent() : Terminal.IsLive ? new Live() : new Plain();

    public abstract void Report(PipelineProgress value);

    public abstract void Dispose();

    private sealed class Silent : ProgressDisplay
    {
        public override void Report(PipelineProgress value)
        {
        }

        public override void Dispose()
        {
        }
    }

    private sealed class Plain : ProgressDisplay
    {
        private readonly Lock gate = new();
        private readonly List<string> order = [];
        private readonly Dictionary<string, int> done = [];

        public override void Report(PipelineProgress value)
        {
            lock (gate)
            {
                if (done.TryAdd(value.Step, value.Done))
                    order.Add(value.Step);
                done[value.Step] = value.Done;
            }
        }

        public override void Dispose()
        {
            lock (gate)
                foreach (var step in order)
                    Terminal.Note(FormattableString.Invariant($"{step}: {done[step]} {(step == "read" ? "sources" : "documents")}"));
        }
    }

    private sealed class Live : ProgressDisplay
    {
        private readonly ConcurrentDictionary<string, ProgressTask> tasks = new(StringComparer.Ordinal);
        private readonly TaskCompletionSource finished = new();
        private readonly TaskCompletionSource<ProgressContext> started = new();
        private readonly Task showing;
        private readonly Lock gate = new();
        private int sources;

        public Live()
        {
            showing = Terminal.Console.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new RemainingCountColumn())
                .StartAsync(async context =>
                {
                    started.SetResult(context);
                    await finished.Task.ConfigureAwait(false);
                });
        }

        public override void Report(PipelineProgress value)
        {
            var context = started.Task.GetAwaiter().GetResult();
            lock (gate)
            {
                sources = Math.Max(sources, value.Total ?? 0);
                var task = tasks.GetOrAdd(value.Step, step => context.AddTask(Markup.Escape(step)));
                task.MaxValue = Math.Max(sources, value.Done);
                task.Value = value.Done;
            }
        }

        public override void Dispose()
        {
            // Sources may hold fewer documents than there are sources: a step that is over is full.
            foreach (var task in tasks.Values)
                task.MaxValue = task.Value;
            finished.TrySetResult();
            showing.GetAwaiter().GetResult();
        }
    }

    private sealed class RemainingCountColumn : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Markup(FormattableString.Invariant($"{task.Value:0}"));
    }
}
