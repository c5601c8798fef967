namespace BriefPack.Summarize.Tests;

/// <summary>A stage context that remembers what the stage told it.</summary>
internal sealed class TestContext : StageContext
{
    public Dictionary<Type, IAnnotation> Attached { get; } = [];

    public List<(string Document, Exception Error)> Failures { get; } = [];

    public override string StageName => "summarize";

    public override int MaxParallelism => 2;

    public override TimeProvider Time { get; } = new FixedTime();

    public bool Explaining { get; init; }

    public override bool Explain => Explaining;

    public override void Attach(IAnnotation annotation) => Attached[annotation.GetType()] = annotation;

    public override T? Get<T>() where T : class => Attached.GetValueOrDefault(typeof(T)) as T;

    public override void Fail(Document document, Exception error) => Failures.Add((document.Id, error));

    public override void Warn(string message) => throw new InvalidOperationException(message);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    }
}
