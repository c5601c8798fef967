using System.Collections.Immutable;

namespace BriefPack.Summarize.Tests;

/// <summary>Runs the stage over documents.</summary>
internal static class Run
{
    public static Document Doc(string id, string text, string? title = null, DateOnly? published = null, string? language = "en") =>
        new() { Id = id, Source = new(id + ".txt", "text/plain", ""), Text = text, Title = title, Published = published, Language = language };

    public static Pack Stage(SummarizeOptions options, params Document[] documents) => Stage(options, false, documents);

    public static Pack Stage(SummarizeOptions options, bool explain, params Document[] documents)
    {
        var context = new TestContext { Explaining = explain };
        var results = Collect(new SummarizeStage(options).RunAsync(documents.ToAsyncEnumerable(), context, CancellationToken.None)).GetAwaiter().GetResult();
        context.Failures.ShouldBeEmpty();
        var pack = new Pack { Title = "Test", Created = context.Time.GetUtcNow(), Documents = results };
        return context.Attached.Values.Aggregate(pack, (made, annotation) => made.With(annotation));
    }

    public static IEnumerable<string> SummaryOf(Document document) => document.Get<DocumentSummary>()!.Sentences.Select(span => span.Of(document.Text));

    public static IEnumerable<string> SummaryOf(Pack pack) =>
        pack.Get<PackSummary>()!.Sentences.Select(sentence => sentence.Sentence.Of(pack.Documents.Single(document => document.Id == sentence.Document).Text));

    private static async Task<ImmutableArray<Document>> Collect(IAsyncEnumerable<Document> documents)
    {
        var all = ImmutableArray.CreateBuilder<Document>();
        await foreach (var document in documents)
            all.Add(document);
        return all.ToImmutable();
    }
}
