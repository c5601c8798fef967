namespace BriefPack.Testing;

/// <summary>A stage's surroundings in a test: keeps what the stage reports. Safe to use from several threads.</summary>
/// <param name="stageName">The name of the stage. Default: <c>test</c>.</param>
/// <param name="maxParallelism">How many documents may run at once. Default: 4.</param>
/// <param name="time">The clock; null for one that stands at <see cref="Now"/>.</param>
/// <param name="explain">Whether the stage is asked for explanations. Default: false.</param>
public sealed class TestStageContext(string stageName = "test", int maxParallelism = 4, TimeProvider? time = null, bool explain = false) : StageContext
{
    private readonly Lock door = new();
    private readonly List<string> warnings = [];
    private readonly List<(Document Document, Exception Error)> failures = [];
    private AnnotationSet annotations = AnnotationSet.Empty;

    /// <summary>The time that the clock of a test shows: 21 November 2026, 10:00 UTC.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override string StageName => stageName;

    /// <inheritdoc/>
    public override int MaxParallelism => maxParallelism;

    /// <inheritdoc/>
    public override TimeProvider Time { get; } = time ?? new StandingClock(Now);

    /// <inheritdoc/>
    public override bool Explain => explain;

    /// <summary>What the stage attached to the pack.</summary>
    public AnnotationSet Annotations => annotations;

    /// <summary>The warnings, in order.</summary>
    public IReadOnlyList<string> Warnings
    {
        get
        {
            lock (door)
                return [.. warnings];
        }
    }

    /// <summary>The documents that failed and why, in order.</summary>
    public IReadOnlyList<(Document Document, Exception Error)> Failures
    {
        get
        {
            lock (door)
                return [.. failures];
        }
    }

    /// <inheritdoc/>
    public override void Attach(IAnnotation annotation)
    {
        lock (door)
            annotations = annotations.With(annotation);
    }

    /// <inheritdoc/>
    public override T? Get<T>() where T : class => annotations.Get<T>();

    /// <inheritdoc/>
    public override void Fail(Document document, Exception error)
    {
        lock (door)
            failures.Add((document, error));
    }

    /// <inheritdoc/>
    public override void Warn(string message)
    {
        lock (door)
            warnings.Add(message);
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
