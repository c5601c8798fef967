using System.Collections.Immutable;

namespace BriefPack;

/// <summary>What one run gathers besides the documents. Safe for any number of threads.</summary>
internal sealed class PipelineRun(PipelineSettings settings, IProgress<PipelineProgress>? progress, ImmutableArray<string> sources)
{
    private readonly Lock gate = new();
    private readonly List<(Failure Failure, int Stage)> failures = [];
    private readonly Dictionary<string, int> order = Order(sources);
    private AnnotationSet annotations = AnnotationSet.Empty;

    public PipelineSettings Settings => settings;

    public void Report(string step, int done, int? total, string item) => progress?.Report(new PipelineProgress(step, done, total, item));

    /// <param name="failure">What failed.</param>
    /// <param name="stage">The position of the stage in the pipeline; -1 for reading.</param>
    /// <param name="error">What caused it, if it was an exception.</param>
    public void Fail(Failure failure, int stage, Exception? error)
    {
        if (settings.Strict)
            throw new PipelineException(failure, error);
        lock (gate)
            failures.Add((failure, stage));
    }

    public void Attach(IAnnotation annotation)
    {
        lock (gate)
            annotations = annotations.With(annotation);
    }

    public T? Get<T>() where T : class, IAnnotation
    {
        lock (gate)
            return annotations.Get<T>();
    }

    public void Warn(string stage, string message)
    {
        lock (gate)
            annotations = annotations.With(new Warnings((annotations.Get<Warnings>()?.Items ?? []).Add(new Warning(stage, message))));
    }

    public AnnotationSet Annotations()
    {
        lock (gate)
            return annotations;
    }

    /// <summary>The failures in the order of the sources, whatever the threads did.</summary>
    public ImmutableArray<Failure> Failures()
    {
        lock (gate)
            return [.. failures
                .OrderBy(entry => order.GetValueOrDefault(entry.Failure.Source, int.MaxValue))
                .ThenBy(entry => entry.Stage)
                .ThenBy(entry => entry.Failure.Source, StringComparer.Ordinal)
                .ThenBy(entry => entry.Failure.Message, StringComparer.Ordinal)
                .Select(entry => entry.Failure)];
    }

    private static Dictionary<string, int> Order(ImmutableArray<string> sources)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++)
            order.TryAdd(sources[i], i);
        return order;
    }
}
