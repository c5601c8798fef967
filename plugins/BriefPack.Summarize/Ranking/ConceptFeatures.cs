namespace BriefPack.Summarize.Ranking;

/// <summary>
/// Describes a term or a pair by what is known of it, for the question whether a reader's own summary would use it. Nothing here knows a word:
/// only counts, places, shapes and how common a stem is, so that the model carries over to other topics.
/// </summary>
internal sealed class ConceptFeatures
{
    // Counts are small: six logarithms for each of a thousand concepts were a third of the time.
    private static readonly double[] Logarithms = [.. Enumerable.Range(0, 256).Select(number => Math.Log(number))];

    private readonly SentencePool _pool;
    private readonly double _length;
    private readonly double _budget;
    private readonly double _share;
    private readonly bool _several;
    private readonly double[] _values = new double[PairCount];
    private int _count;

    public ConceptFeatures(SentencePool pool, int plannedWords)
    {
        _pool = pool;
        _several = pool.Articles.Count > 1;
        _length = PlanFeatures.Length(pool);
        _budget = PlanFeatures.Budget(plannedWords);
        _share = PlanFeatures.Share(pool, plannedWords);
    }

    /// <summary>The number of features of a term.</summary>
    public const int TermCount = 73;

    /// <summary>The number of features of a pair.</summary>
    public const int PairCount = 96;

    /// <summary>The features of a term; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<double> OfTerm(int term)
    {
        _count = 0;
        var rarity = _pool.Rarity[term];
        Describe(_pool.Terms[term], _pool.IsFunctionWord[term] ? 1 : 0, 0, rarity, rarity, false);
        return _values.AsSpan(0, _count);
    }

    /// <summary>The features of a pair; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<double> OfPair(int pair)
    {
        _count = 0;
        var (first, second) = _pool.PairTerms[pair];
        double functionFirst = _pool.IsFunctionWord[first] ? 1 : 0, functionSecond = _pool.IsFunctionWord[second] ? 1 : 0;
        double rarityFirst = _pool.Rarity[first], raritySecond = _pool.Rarity[second];
        Describe(_pool.Pairs[pair], functionFirst * functionSecond, functionFirst + functionSecond - (2 * functionFirst * functionSecond),
            Math.Min(rarityFirst, raritySecond), Math.Max(rarityFirst, raritySecond), true);
        foreach (var term in (ReadOnlySpan<int>)[first, second])
        {
            var statistics = _pool.Terms[term];
            Add(Log(1 + statistics.Count), Log(1 + statistics.FirstIndex), statistics.Articles / (double)_pool.Articles.Count, _pool.IsFunctionWord[term] ? 1 : 0);
        }
        return _values.AsSpan(0, _count);
    }

    private void Describe(in ConceptStatistics concept, double function, double half, double rarityLow, double rarityHigh, bool pair)
    {
        double articles = _pool.Articles.Count, several = _several ? 1 : 0;
        double count = Log(concept.Count), first = Log(1 + concept.FirstIndex), inFirst = concept.InFirst / articles;
        var capitalized = concept.Inside == 0 ? 0.5 : concept.CapitalizedInside / (double)concept.Inside;
        var quoted = concept.Quoted / (double)concept.Count;
        ReadOnlySpan<double> basic =
        [
            count, concept.Sentences / (double)_pool.Sentences.Length, first, concept.FirstRelative, inFirst, concept.InSecond / articles,
            concept.InThird / articles, rarityLow, rarityHigh, capitalized, quoted, concept.MaxCentrality, concept.SumCentrality / concept.Sentences,
            concept.Sentences > 1 ? 1 : 0,
        ];
        Add(1, function, _length, _budget, _share, several);
        Add(basic);
        Add(basic, function);
        if (pair)
        {
            Add(half);
            Add(basic, half);
        }
        ReadOnlySpan<double> varying = [count, first, inFirst, concept.FirstRelative, rarityLow, capitalized, quoted, concept.MaxCentrality];
        Add(varying, _share);
        Add(varying, _length);
        Add(varying, several);
        double share = concept.Articles / articles;
        Add(several * share, several * concept.LeadArticles / articles, several * share * share, several * (concept.Articles == 1 ? 1 : 0),
            several * function * share, function * _share, function * _budget, count * count, first * first, count * first,
            rarityLow * rarityLow, rarityHigh * count, rarityHigh * first, capitalized * count, capitalized * first);
    }

    private static double Log(int number) => number < Logarithms.Length ? Logarithms[number] : Math.Log(number);

    private void Add(params ReadOnlySpan<double> values) => Add(values, 1);

    private void Add(ReadOnlySpan<double> values, double factor)
    {
        foreach (var value in values)
            _values[_count++] = value * factor;
    }
}
