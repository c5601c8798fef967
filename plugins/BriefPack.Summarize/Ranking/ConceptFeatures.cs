namespace BriefPack.Summarize.Ranking;

/// <summary>
/// Describes a term or a pair by what is known of it, for the question whether a reader's own summary would use it. Nothing here knows a word:
/// only counts, places, shapes and how common a stem is, so that the model carries over to other topics.
/// </summary>
/// <remarks>
/// A concept is read as some thirty numbers. Each feature is one of them times something that is the same for all concepts of a kind in one task, such as
/// the length of the summary; so a model is folded into one weight for each number before the concepts are valued.
/// </remarks>
internal sealed class ConceptFeatures
{
    /// <summary>The number of features of a term.</summary>
    public const int TermCount = 89;

    /// <summary>The number of features of a pair.</summary>
    public const int PairCount = 112;

    // Where what is read stands: the constant, the basic numbers, products of them, and for a pair what is known of its two terms.
    private const int Basic = 1;
    private const int BasicCount = 14;
    private const int Products = Basic + BasicCount;
    private const int ProductCount = 12;
    private const int Parts = Products + ProductCount;
    private const int PartCount = 8;

    // Counts are small: six logarithms for each of a thousand concepts were a third of the time.
    private static readonly double[] Logarithms = [.. Enumerable.Range(0, 256).Select(number => Math.Log(number))];

    // What a task changes the meaning of: count, first sentence, in the first one, first place, rarity, capitals, quotation, centrality.
    private static readonly int[] Varying = [1, 3, 5, 4, 8, 10, 11, 12];

    private readonly SentencePool _pool;
    private readonly double _length;
    private readonly double _budget;
    private readonly double _share;
    private readonly double _several;
    private readonly double[] _read = new double[Parts + PartCount];

    public ConceptFeatures(SentencePool pool, int plannedWords)
    {
        _pool = pool;
        _several = pool.Articles.Count > 1 ? 1 : 0;
        _length = PlanFeatures.Length(pool);
        _budget = PlanFeatures.Budget(plannedWords);
        _share = PlanFeatures.Share(pool, plannedWords);
    }

    /// <summary>The features of a term.</summary>
    public double[] OfTerm(int term)
    {
        var kind = KindOfTerm(term);
        return Expand(ReadTerm(term), kind, false, TermCount);
    }

    /// <summary>The features of a pair.</summary>
    public double[] OfPair(int pair)
    {
        var kind = KindOfPair(pair);
        return Expand(ReadPair(pair), kind, true, PairCount);
    }

    /// <summary>How many function words a term is: 0 or 1.</summary>
    public int KindOfTerm(int term) => _pool.IsFunctionWord[term] ? 1 : 0;

    /// <summary>How many function words a pair has.</summary>
    public int KindOfPair(int pair) => KindOfTerm(_pool.PairTerms[pair].First) + KindOfTerm(_pool.PairTerms[pair].Second);

    /// <summary>What is read of a term; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<double> ReadTerm(int term)
    {
        var rarity = _pool.Rarity[term];
        Read(_pool.Terms[term], rarity, rarity);
        return _read.AsSpan(0, Parts);
    }

    /// <summary>What is read of a pair; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<double> ReadPair(int pair)
    {
        var (first, second) = _pool.PairTerms[pair];
        double rarityFirst = _pool.Rarity[first], raritySecond = _pool.Rarity[second];
        Read(_pool.Pairs[pair], Math.Min(rarityFirst, raritySecond), Math.Max(rarityFirst, raritySecond));
        ReadPart(first, Parts);
        ReadPart(second, Parts + (PartCount / 2));
        return _read;
    }

    /// <summary>The weights of what is read, for concepts of one kind, so that their product is that of the features with the model's weights.</summary>
    public double[] Fold(double[] weights, int kind, bool pair)
    {
        var folded = new double[pair ? Parts + PartCount : Parts];
        var feature = 0;
        foreach (var (read, factor) in Layout(kind, pair))
            folded[read] += weights[feature++] * factor;
        return folded;
    }

    private double[] Expand(ReadOnlySpan<double> read, int kind, bool pair, int count)
    {
        var features = new double[count];
        var feature = 0;
        foreach (var (number, factor) in Layout(kind, pair))
            features[feature++] = read[number] * factor;
        return features;
    }

    /// <summary>The features in order: which number each is, and by what it is multiplied.</summary>
    private List<(int Read, double Factor)> Layout(int kind, bool pair)
    {
        double function = kind == (pair ? 2 : 1) ? 1 : 0, half = pair && kind == 1 ? 1 : 0;
        var layout = new List<(int, double)>(PairCount);
        foreach (var factor in (ReadOnlySpan<double>)[1, function, _length, _budget, _share, _several, function * _share, function * _budget])
            layout.Add((0, factor));
        Add(1);
        Add(function);
        if (pair)
        {
            layout.Add((0, half));
            Add(half);
        }
        foreach (var factor in (ReadOnlySpan<double>)[_share, _length, _several, Math.Max(0, _budget), Math.Max(0, -_budget)])
            foreach (var number in Varying)
                layout.Add((number, factor));
        layout.Add((Products, _several * function));
        for (var i = 0; i < ProductCount; i++)
            layout.Add((Products + i, i < 4 ? _several : 1));
        for (var i = 0; pair && i < PartCount; i++)
            layout.Add((Parts + i, 1));
        return layout;

        void Add(double factor)
        {
            for (var i = 0; i < BasicCount; i++)
                layout.Add((Basic + i, factor));
        }
    }

    private void Read(in ConceptStatistics concept, double rarityLow, double rarityHigh)
    {
        double articles = _pool.Articles.Count, share = concept.Articles / articles;
        double count = Log(concept.Count), first = Log(1 + concept.FirstIndex);
        var capitalized = concept.Inside == 0 ? 0.5 : concept.CapitalizedInside / (double)concept.Inside;
        ReadOnlySpan<double> read =
        [
            1, count, concept.Sentences / (double)_pool.Sentences.Length, first, concept.FirstRelative, concept.InFirst / articles,
            concept.InSecond / articles, concept.InThird / articles, rarityLow, rarityHigh, capitalized, concept.Quoted / (double)concept.Count,
            concept.MaxCentrality, concept.SumCentrality / concept.Sentences, concept.Sentences > 1 ? 1 : 0,
            share, concept.LeadArticles / articles, share * share, concept.Articles == 1 ? 1 : 0, count * count, first * first, count * first,
            rarityLow * rarityLow, rarityHigh * count, rarityHigh * first, capitalized * count, capitalized * first,
        ];
        read.CopyTo(_read);
    }

    private void ReadPart(int term, int at)
    {
        ref readonly var statistics = ref _pool.Terms[term];
        _read[at] = Log(1 + statistics.Count);
        _read[at + 1] = Log(1 + statistics.FirstIndex);
        _read[at + 2] = statistics.Articles / (double)_pool.Articles.Count;
        _read[at + 3] = KindOfTerm(term);
    }

    private static double Log(int number) => number < Logarithms.Length ? Logarithms[number] : Math.Log(number);
}
