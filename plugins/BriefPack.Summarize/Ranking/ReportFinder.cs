namespace BriefPack.Summarize.Ranking;

/// <summary>Finds the articles that report what a sentence of another article reports.</summary>
internal sealed class ReportFinder
{
    // Half of the shorter sentence's content, weighed by rarity, and four content terms: fewer are names that every sentence of the story shares.
    private const double Share = 0.5;
    private const int LeastTerms = 4;

    // "Ann Holt, head of the harbour board" opens sentences on quite different things: of what is no name, four terms are shared.
    private const int LeastCommon = 4;

    // One article says a thing twice more seldom than two articles do; what shares half of its content there is mostly the next step of the story.
    // At 0.5 bbc, whose summaries are long, loses 1.7 R1.
    private const double ShareInside = 0.7;

    private readonly SentencePool _pool;
    private readonly double[] _weights;
    private readonly int[] _mark;
    private readonly bool[] _isName;
    private int _round;
    private int _marked;

    public ReportFinder(SentencePool pool)
    {
        _pool = pool;
        _mark = new int[pool.Terms.Length];
        _isName = [.. pool.Terms.Select(term => term.CapitalizedInside * 2 > term.Inside)];
        _weights = new double[pool.Sentences.Length];
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = Weigh(i, false);
    }

    /// <summary>For each other article that has one, the number of its first sentence with the same content.</summary>
    /// <param name="sentence">The number of a sentence.</param>
    /// <param name="printed">
    /// Whether readers will be told: then four terms must be shared that are no names. For the ranking a sentence on the same people is evidence enough;
    /// held to the stricter rule it loses 0.5 R2 on the clusters.
    /// </param>
    public IReadOnlyList<int> Of(int sentence, bool printed)
    {
        var own = Weigh(sentence, true);
        var found = new List<int>();
        for (var i = 0; i < _pool.Sentences.Length; i++)
        {
            var article = _pool.Sentences[i].ArticleNumber;
            if (article == _pool.Sentences[sentence].ArticleNumber || (found.Count > 0 && _pool.Sentences[found[^1]].ArticleNumber == article))
                continue;
            if (IsSame(i, own, Share, printed ? LeastCommon : 0))
                found.Add(i);
        }
        return found;
    }

    /// <summary>Whether two sentences say the same.</summary>
    public bool AreSame(int first, int second) => IsSame(second, Weigh(first, true),
        _pool.Sentences[first].ArticleNumber == _pool.Sentences[second].ArticleNumber ? ShareInside : Share, 0);

    private bool IsSame(int sentence, double own, double share, int leastCommon)
    {
        var (shared, terms, common) = (0.0, 0, 0);
        var its = _pool.Sentences[sentence].Terms;
        var counted = ++_round;
        foreach (var term in its)
            if (_mark[term] == _marked)
            {
                _mark[term] = counted;
                shared += _pool.Rarity[term];
                terms++;
                if (!_isName[term])
                    common++;
            }
        // What was counted once is marked again for the next sentence.
        foreach (var term in its)
            if (_mark[term] == counted)
                _mark[term] = _marked;
        return terms >= LeastTerms && common >= leastCommon && shared >= share * Math.Min(own, _weights[sentence]);
    }

    private double Weigh(int sentence, bool keep)
    {
        var round = ++_round;
        if (keep)
            _marked = round;
        var weight = 0.0;
        foreach (var term in _pool.Sentences[sentence].Terms)
            if (!_pool.IsFunctionWord[term] && _mark[term] != round)
            {
                _mark[term] = round;
                weight += _pool.Rarity[term];
            }
        return weight;
    }
}
