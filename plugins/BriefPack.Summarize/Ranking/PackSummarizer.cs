using System.Collections.Immutable;
using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>Chooses the sentences that stand for all articles of a pack. Thread-safe.</summary>
internal sealed class PackSummarizer(SummarizeOptions options, ConceptModel? model = null, SearchWeights? weights = null)
{
    private const int FirstWords = 60;
    private const int WordsPerArticle = 15;
    private const int MostWords = 240;

    private readonly ConceptModel _model = model ?? ConceptModel.Default;
    private readonly SearchWeights _weights = weights ?? new();

    /// <summary>The budget for a number of articles.</summary>
    public SummaryBudget BudgetFor(int articles) =>
        new(options.PackWords ?? Math.Min(MostWords, FirstWords + (WordsPerArticle * articles)), options.PackSentences);

    /// <summary>The sentences, in the order in which they are printed.</summary>
    /// <param name="articles">The articles that are not duplicates, in the order of the pack.</param>
    public ImmutableArray<PackSentence> Summarize(IReadOnlyList<Article> articles)
    {
        var pool = SentencePool.Of(articles);
        if (pool.Sentences.Length == 0)
            return [];
        var budget = BudgetFor(articles.Count);
        var values = _model.Value(pool, budget.PlannedWords);
        var search = new SummarySearch(pool, values, budget, _weights);
        var reports = new ReportFinder(pool);
        var chosen = search.Run().Select(number => (Number: number, Sentence: pool.Sentences[number], Articles: reports.Of(number), Density: search.Value([number]) / pool.Sentences[number].Words));
        var ordered = options.PackOrder == SummaryOrder.Chronological
            ? chosen.OrderBy(choice => choice.Sentence.Article.Published ?? DateOnly.MaxValue).ThenBy(choice => choice.Number)
            : chosen.OrderByDescending(choice => choice.Articles.Count).ThenByDescending(choice => choice.Density);
        return [.. ordered.Select(choice => new PackSentence(
            choice.Sentence.Article.Id, choice.Sentence.Sentence.Span, [.. choice.Articles.Select(number => pool.Articles[number].Id)]))];
    }
}
