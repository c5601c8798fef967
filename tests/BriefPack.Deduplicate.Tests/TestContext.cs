namespace BriefPack.Deduplicate.Tests;

/// <summary>A stage context that remembers what the stage told it.</summary>
internal sealed class TestContext : StageContext
{
    public Dictionary<Type, IAnnotation> Attached { get; } = [];

    public List<string> Messages { get; } = [];

    public bool Explaining { get; init; }

    public int Threads { get; init; } = 2;

    public override string StageName => "deduplicate";

    public override int MaxParallelism => Threads;

    public override TimeProvider Time { get; } = new FixedTime();

    public override bool Explain => Explaining;

    public override void Attach(IAnnotation annotation) => Attached[annotation.GetType()] = annotation;

    public override T? Get<T>() where T : class => Attached.GetValueOrDefault(typeof(T)) as T;

    public override void Fail(Document document, Exception error) => throw new InvalidOperationException("No document fails here.", error);

    public override void Warn(string message) => Messages.Add(message);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    }
}
