using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>
/// Chooses whole summaries: sets of sentences are grown in a beam and each set is valued as a set, by the terms and pairs that its first words
/// cover, so that saying a thing twice earns little.
/// </summary>
internal sealed class SummarySearch
{
    // The best sets were among these on the dev items; doubling both changed R1 by less than 0.1.
    private const int BeamWidth = 6;
    private const int MinCandidates = 25;

    // A chain of sentences that all point back is a story told in full, not a summary of it.
    private const int LongestChain = 3;

    private readonly PoolSentence[] _sentences;
    private readonly SentencePool _pool;
    private readonly ConceptValues _values;
    private readonly SearchWeights _weights;
    private readonly SummaryBudget _budget;
    private readonly int[] _seenTerms;
    private readonly int[] _seenPairs;
    private int _round;

    public SummarySearch(SentencePool pool, ConceptValues values, SummaryBudget budget, SearchWeights weights)
    {
        _pool = pool;
        _sentences = pool.Sentences;
        _values = values;
        _budget = budget;
        _weights = weights;
        _seenTerms = new int[pool.Terms.Length];
        _seenPairs = new int[pool.Pairs.Length];
    }

    /// <summary>The best set that reaches the budget, as indices into the pool in text order; all that can be chosen where the articles are shorter.</summary>
    public int[] Run()
    {
        var units = Units();
        if (units.Count == 0)
            return [];
        var best = default(Choice?);
        var beam = new List<Choice> { new([], 0, 0) };
        while (beam.Count > 0)
        {
            var grown = Grow(beam, units);
            beam.Clear();
            foreach (var choice in grown)
                if (_budget.IsReached(choice.Sentences.Length, choice.Words))
                    best = best is null || choice.Value > best.Value.Value ? choice : best;
                else if (beam.Count < BeamWidth)
                    beam.Add(choice);
            if (best is null && grown.Count == 0)
                break;
        }
        return best?.Sentences ?? All(units);
    }

    /// <summary>What each sentence that can be chosen brings with it: itself, and the sentences that it points back to.</summary>
    private List<int[]> Units()
    {
        var units = new List<(int[] Sentences, double Density)>();
        for (var i = 0; i < _sentences.Length; i++)
            if (Chain(i) is { } chain)
                units.Add((chain, Value(chain) / Math.Max(1, Math.Min(_budget.PlannedWords, WordsOf(chain)))));
        var count = Math.Max(MinCandidates, _budget.PlannedWords / 5);
        return [.. units.OrderByDescending(unit => unit.Density).Take(count).Select(unit => unit.Sentences)];
    }

    private int[]? Chain(int last)
    {
        var first = last;
        if (_weights.KeepAntecedents)
            while (_sentences[first].Sentence.Has(SentenceTraits.PointsBack) && _sentences[first].Sentence.Index > 0)
            {
                first--;
                if (last - first >= LongestChain)
                    return null;
            }
        for (var i = first; i <= last; i++)
            if (_sentences[i].Sentence.Has(SentenceTraits.Scrap))
                return null;
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private List<Choice> Grow(List<Choice> beam, List<int[]> units)
    {
        var known = new HashSet<ulong>();
        var grown = new List<Choice>();
        foreach (var choice in beam)
            foreach (var unit in units)
            {
                int[] sentences = [.. choice.Sentences.Union(unit).Order()];
                if (sentences.Length == choice.Sentences.Length || !known.Add(Fingerprint(sentences)))
                    continue;
                grown.Add(new(sentences, WordsOf(sentences), Value(sentences)));
            }
        grown.Sort((a, b) => Density(b).CompareTo(Density(a)));
        return grown;
    }

    private double Density(Choice choice) => choice.Value / Math.Max(1, Math.Min(_budget.PlannedWords, choice.Words));

    /// <summary>What the first words of a set, up to the budget, are worth.</summary>
    public double Value(int[] sentences)
    {
        _round += 1024;
        var (value, left) = (0.0, _budget.PlannedWords);
        foreach (var number in sentences)
        {
            if (left <= 0)
                break;
            var sentence = _sentences[number];
            value += Factor(sentence.Sentence.Traits) * ValueOf(sentence, left);
            left -= sentence.Words;
        }
        return value;
    }

    private double ValueOf(PoolSentence sentence, int words)
    {
        var value = 0.0;
        var uses = sentence.Sentence.Terms;
        for (var i = 0; i < uses.Length && uses[i].Word < words; i++)
        {
            var term = sentence.Terms[i];
            var times = Times(_seenTerms, term);
            value += _values.Terms[term] * (times == 0 ? 1 : (_pool.IsFunctionWord[term] ? _weights.RepeatedFunction : _weights.RepeatedContent) / times);
            if (i > 0 && Times(_seenPairs, sentence.Pairs[i - 1]) == 0)
                value += _weights.Pair * _values.Pairs[sentence.Pairs[i - 1]];
        }
        return value;
    }

    /// <summary>How often this round saw a concept before; counts stand on top of the round's number so that nothing is cleared between sets.</summary>
    private int Times(int[] seen, int concept)
    {
        if (seen[concept] < _round)
            seen[concept] = _round;
        return seen[concept]++ - _round;
    }

    private double Factor(SentenceTraits traits) =>
        ((traits & SentenceTraits.CaptionWords) != 0 ? _weights.CaptionWords : 1) * ((traits & SentenceTraits.Question) != 0 ? _weights.Question : 1)
        * ((traits & SentenceTraits.FirstPerson) != 0 ? _weights.FirstPerson : 1) * ((traits & SentenceTraits.Connective) != 0 ? _weights.Connective : 1);

    private int WordsOf(int[] sentences) => sentences.Sum(number => _sentences[number].Words);

    private static int[] All(List<int[]> units) => [.. units.SelectMany(unit => unit).Distinct().Order()];

    private static ulong Fingerprint(int[] sentences)
    {
        var hash = 0UL;
        foreach (var number in sentences)
            hash = TermHash.OfPair(hash, (ulong)number + 1);
        return hash;
    }

    private readonly record struct Choice(int[] Sentences, int Words, double Value);
}
