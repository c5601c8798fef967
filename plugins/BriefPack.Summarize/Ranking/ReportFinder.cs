namespace BriefPack.Summarize.Ranking;

/// <summary>Finds the articles that report what a sentence of another article reports.</summary>
internal sealed class ReportFinder(SentencePool pool)
{
    // Half of the shorter sentence's content, weighed by rarity, and four content terms: fewer are names that every sentence of the story shares.
    private const double Share = 0.5;
    private const int LeastTerms = 4;

    /// <summary>The numbers of the other articles that have a sentence with the same content, in the order of the pack.</summary>
    public IReadOnlyList<int> Of(int sentence)
    {
        var own = ContentOf(pool.Sentences[sentence]);
        var ownWeight = own.Sum(term => pool.Rarity[term]);
        var found = new SortedSet<int>();
        foreach (var other in pool.Sentences)
            if (other.ArticleNumber != pool.Sentences[sentence].ArticleNumber && !found.Contains(other.ArticleNumber) && IsSame(own, ownWeight, other))
                found.Add(other.ArticleNumber);
        return [.. found];
    }

    private bool IsSame(HashSet<int> own, double ownWeight, PoolSentence other)
    {
        var (shared, terms, weight) = (0.0, 0, 0.0);
        foreach (var term in ContentOf(other))
        {
            weight += pool.Rarity[term];
            if (!own.Contains(term))
                continue;
            shared += pool.Rarity[term];
            terms++;
        }
        return terms >= LeastTerms && shared >= Share * Math.Min(ownWeight, weight);
    }

    private HashSet<int> ContentOf(PoolSentence sentence) => [.. sentence.Terms.Where(term => !pool.IsFunctionWord[term])];
}
