using System.Runtime.CompilerServices;

namespace BriefPack.Tests.Fixtures;

internal sealed record Mark(string Word) : IAnnotation;

internal sealed record Tally(int Count) : IAnnotation;

internal sealed class MarkOptions
{
    [System.ComponentModel.DataAnnotations.Range(1, 5)]
    public int Level { get; set; } = 1;
}

[Provides<Mark>]
internal sealed class MarkStage(MarkOptions options) : DocumentStage
{
    protected override async ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
    {
        // Later documents finish first, so that only an order that is kept on purpose comes out right.
        await Task.Delay(20 - (document.Text.Length % 20), cancel);
        if (document.Text.Contains("broken", StringComparison.Ordinal))
            throw new InvalidOperationException("It is broken.");
        return document.With(new Mark("level " + options.Level));
    }
}

[Requires<Mark>]
internal sealed class NeedsMarkStage : DocumentStage
{
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel) => ValueTask.FromResult(document);
}

[RunsAfter<Mark>]
internal sealed class LateStage : IStage
{
    public async IAsyncEnumerable<Document> RunAsync(IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        var count = 0;
        await foreach (var document in documents.WithCancellation(cancel))
        {
            count++;
            yield return document;
        }
        context.Attach(new Tally(count));
    }
}

internal sealed class ExplodingStage : IStage
{
    public async IAsyncEnumerable<Document> RunAsync(IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var document in documents.WithCancellation(cancel))
            yield return document.Text.Length > 0 ? throw new InvalidOperationException("No more.") : document;
    }
}

internal sealed class TestPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin)
    {
        plugin.AddStage<MarkStage, MarkOptions>("mark");
        plugin.AddStage<NeedsMarkStage>("needs-mark");
        plugin.AddStage<LateStage>("late");
        plugin.AddStage<ExplodingStage>("exploding");
        plugin.AddAnnotation<Mark>("test.mark");
        plugin.AddAnnotation<Tally>("test.tally");
    }
}

internal static class Building
{
    public static PipelineBuilder New(int parallelism = 4)
    {
        var builder = new PipelineBuilder().With(settings => settings with { MaxParallelism = parallelism, Time = new FixedTime() });
        builder.AddPlugin<TestPlugin>();
        return builder;
    }

    public static PipelineBuilder Stage(this PipelineBuilder builder, string name)
    {
        builder.AddStage(name);
        return builder;
    }

    public static MemorySource Text(string path, string text) => new(path, text);
}

internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 6, 30, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
