using System.Globalization;
using System.Runtime.CompilerServices;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>
/// Attaches a <see cref="DocumentSummary"/> to every document, and to the pack a <see cref="PackSummary"/>, <see cref="Topics"/> and a
/// <see cref="Timeline"/> over those that are not marked as duplicates.
/// </summary>
/// <remarks>Holds the sentences of all articles until the last has come; the articles themselves pass through.</remarks>
[Provides<DocumentSummary>]
[Provides<PackSummary>]
[Provides<Topics>]
[Provides<Timeline>]
[RunsAfter<RemovedText>]
[RunsAfter<DuplicateMark>]
public sealed class SummarizeStage : IStage
{
    private readonly SummarizeOptions _options;

    /// <summary>Makes the stage.</summary>
    /// <param name="options">Its options.</param>
    public SummarizeStage(SummarizeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> RunAsync(
        IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(context);
        var articles = new List<Article>();
        await foreach (var document in new ArticleStage(_options).RunAsync(documents, context, cancel).ConfigureAwait(false))
        {
            if (document.Get<ReadArticle>() is not { } read)
            {
                yield return document;
                continue;
            }
            if (document.Get<DuplicateMark>() is null)
                articles.Add(read.Article);
            yield return document.Without<ReadArticle>();
        }
        cancel.ThrowIfCancellationRequested();
        var reading = new PackSummarizer(_options).Summarize(articles);
        context.Attach(reading.Summary);
        context.Attach(reading.Topics);
        context.Attach(reading.Timeline);
    }

    /// <summary>Carries the article that was read for its own summary to the pack's.</summary>
    private sealed record ReadArticle(Article Article) : ITransientAnnotation;

    private sealed class ArticleStage(SummarizeOptions options) : DocumentStage
    {
        protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
        {
            var article = ArticleReader.Read(document);
            var summary = new ArticleSummarizer(new(options.Words, options.Sentences)).Summarize(article);
            document = document.With(new DocumentSummary([.. summary])).With(new ReadArticle(article));
            if (context.Explain)
                document = Explain(document, article, context.StageName);
            if (document.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && article.Sentences.Length > 0)
                document = document.WithWarning(context.StageName, $"The summary is not measured for this article's language ({language}), only for English: check that its sentences can stand alone.");
            return ValueTask.FromResult(document);
        }

        private static Document Explain(Document document, Article article, string stage)
        {
            var chosen = document.Get<DocumentSummary>()!.Sentences;
            var items = article.Sentences.Where(sentence => chosen.Contains(sentence.Span)).Select(sentence => new Explanation(stage, sentence.Span,
                string.Create(CultureInfo.InvariantCulture, $"Chosen: sentence {sentence.Index + 1} of {article.Sentences.Length}, {sentence.Words} words")
                + (sentence.Has(SentenceTraits.PointsBack) && sentence.Index > 0 ? "; it points back to the one before, which is chosen with it." : ".")))
                .Concat(article.Sentences.Where(sentence => sentence.Has(SentenceTraits.Scrap)).Select(sentence => new Explanation(stage, sentence.Span,
                    "Never chosen: a heading, a caption, a byline or too short to inform.")));
            return document.With(new Explanations((document.Get<Explanations>()?.Items ?? []).AddRange(items)));
        }
    }
}
