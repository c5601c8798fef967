using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>Chooses the sentences that stand for one article. Thread-safe.</summary>
internal sealed class ArticleSummarizer(SummaryBudget budget, SummaryModel? model = null)
{
    private readonly SummaryModel _model = model ?? SummaryModel.Default;

    /// <summary>The spans of the sentences, in text order; none where the article has no sentence.</summary>
    public IEnumerable<Span> Summarize(Article article)
    {
        if (article.Sentences.Length == 0)
            return [];
        var pool = SentencePool.Of(article);
        var chosen = new SummarySearch(pool, _model.Value(pool, budget.PlannedWords), budget).Run();
        return chosen.Select(number => pool.Sentences[number].Sentence.Span);
    }
}
