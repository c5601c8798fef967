using System.Collections.Immutable;
using Microsoft.Extensions.AI;

namespace BriefPack.Summarize.Ai.Tests;

/// <summary>Runs the stage over documents.</summary>
internal static class Run
{
    public const string Ferry = """
        The ferry Northern Star ran aground off Harrowby on Tuesday with 214 people on board. Nine people were treated in hospital.

        "We heard a long scraping noise," said Maria Lind, a teacher. The operator, Skerry Lines, has suspended night sailings.
        """;

    public const string Orchard = """
        Apple growers in the Vale of Merrow expect their smallest harvest in twenty years. The association put the loss at 60% of a normal crop.
        """;

    public static Document Doc(string id, string text) => new() { Id = id, Source = new(id + ".txt", "text/plain", ""), Text = text };

    public static (Pack Pack, List<string> Warnings) Stage(AiSummarizeOptions options, IChatClient? client, TimeProvider? time, params Document[] documents)
    {
        var context = new TestContext(time ?? TimeProvider.System);
        var results = Collect(new AiSummarizeStage(options, client).RunAsync(documents.ToAsyncEnumerable(), context, CancellationToken.None)).GetAwaiter().GetResult();
        var pack = new Pack { Title = "Test", Created = default, Documents = results };
        return (context.Attached.Aggregate(pack, (made, annotation) => made.With(annotation)), context.Messages);
    }

    private static async Task<ImmutableArray<Document>> Collect(IAsyncEnumerable<Document> documents)
    {
        var all = ImmutableArray.CreateBuilder<Document>();
        await foreach (var document in documents)
            all.Add(document);
        return all.ToImmutable();
    }

    private sealed class TestContext(TimeProvider time) : StageContext
    {
        public List<IAnnotation> Attached { get; } = [];

        public List<string> Messages { get; } = [];

        public override string StageName => "summarize-ai";

        public override int MaxParallelism => 2;

        public override TimeProvider Time => time;

        public override void Attach(IAnnotation annotation) => Attached.Add(annotation);

        public override T? Get<T>() where T : class => Attached.OfType<T>().FirstOrDefault();

        public override void Fail(Document document, Exception error) => throw new InvalidOperationException("No document fails here.", error);

        public override void Warn(string message) => Messages.Add(message);
    }
}
