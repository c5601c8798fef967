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

    private const SentenceTraits NoStatement =
        SentenceTraits.Question | SentenceTraits.FirstPerson | SentenceTraits.Connective | SentenceTraits.CaptionWords | SentenceTraits.Open;

    private readonly PoolSentence[] _sentences;
    private readonly SentencePool _pool;
    private readonly ReportFinder _reports;
    private readonly Dictionary<(int, int), bool> _same = [];
    private readonly ConceptValues _values;
    private readonly double[] _factors;
    private readonly SearchWeights _weights;
    private readonly SummaryBudget _budget;
    private readonly int[] _seenTerms;
    private readonly int[] _seenPairs;
    private int _round;

    public SummarySearch(SentencePool pool, PoolValues values, SummaryBudget budget, ReportFinder? reports = null, SearchWeights? weights = null)
    {
        _pool = pool;
        _reports = reports ?? new(pool);
        _sentences = pool.Sentences;
        _values = values.Concepts;
        _factors = values.Factors;
        _budget = budget;
        _weights = weights ?? SearchWeights.Default;
        _seenTerms = new int[pool.Terms.Length];
        _seenPairs = new int[pool.Pairs.Length];
    }

    /// <summary>The best set that reaches the budget, as indices into the pool in text order; all that can be chosen where the articles are shorter.</summary>
    /// <param name="start">Sentences that are chosen already, in text order.</param>
    public int[] Run(int[]? start = null)
    {
        var units = Units();
        if (units.Count == 0)
            return [];
        var best = default(Choice?);
        var longest = new Choice(start ?? [], 0, 0);
        var beam = new List<Choice> { start is null ? new([], 0, 0) : new(start, WordsOf(start), Value(start)) };
        while (beam.Count > 0)
        {
            var grown = Grow(beam, units);
            beam.Clear();
            foreach (var choice in grown)
                if (_budget.Sentences < choice.Sentences.Length)
                    continue;
                else if (_budget.IsReached(choice.Sentences.Length, choice.Words))
                    best = best is null || Worth(choice) > Worth(best.Value) ? choice : best;
                else if (beam.Count < BeamWidth)
                    beam.Add(choice);
            if (beam.Count > 0 && beam[0].Words > longest.Words)
                longest = beam[0];
        }
        // Articles that are shorter than the budget give all that can be chosen without saying a thing twice.
        return (best ?? longest).Sentences;
    }

    /// <summary>
    /// What a set that reaches the budget is worth. By the words all sets are equally long; by sentences long ones would always win, so that the words
    /// that they take count against them, as in an F1 with a summary of the planned length.
    /// </summary>
    private double Worth(Choice choice) => _budget.Sentences is null ? choice.Value : choice.Value / (choice.Words + _budget.PlannedWords);

    /// <summary>What each sentence that can be chosen brings with it: itself, and the sentences that it points back to.</summary>
    private List<int[]> Units()
    {
        var units = new List<(int[] Sentences, double Density)>();
        for (var i = 0; i < _sentences.Length; i++)
            if (Chain(i) is { } chain && IsStatement(chain))
                units.Add((chain, Density(new(chain, WordsOf(chain), Value(chain)))));
        var count = Math.Max(MinCandidates, _budget.PlannedWords / 5);
        return [.. units.OrderByDescending(unit => unit.Density).Take(count).Select(unit => unit.Sentences)];
    }

    /// <summary>Whether a chain is one full sentence that names somebody or something and needs no other.</summary>
    private bool IsStatement(int[] chain)
    {
        var sentence = _sentences[chain[0]];
        return _weights.ShortestStatement == 0
            || (chain.Length == 1 && sentence.Words >= _weights.ShortestStatement && (sentence.Sentence.Traits & NoStatement) == 0 && IsConcrete(sentence.Sentence));
    }

    private static bool IsConcrete(ArticleSentence sentence)
    {
        if (sentence.Has(SentenceTraits.Digits))
            return true;
        foreach (var use in sentence.Terms)
            // The first word has its capital from the sentence.
            if (use.Word > 0 && (use.Marks & TermMarks.Capitalized) != 0)
                return true;
        return false;
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
                var sentences = Union(choice.Sentences, unit);
                if (sentences.Length == choice.Sentences.Length || !known.Add(Fingerprint(sentences)) || Repeats(choice.Sentences, unit))
                    continue;
                grown.Add(new(sentences, WordsOf(sentences), Value(sentences)));
            }
        grown.Sort((a, b) => Density(b).CompareTo(Density(a)));
        return grown;
    }

    /// <summary>Whether a unit says again what one of the chosen sentences says.</summary>
    private bool Repeats(int[] chosen, int[] unit)
    {
        foreach (var first in chosen)
            foreach (var second in unit)
            {
                if (first == second)
                    continue;
                var pair = first < second ? (first, second) : (second, first);
                if (!_same.TryGetValue(pair, out var same))
                    _same[pair] = same = _reports.AreSame(pair.Item1, pair.Item2);
                if (same)
                    return true;
            }
        return false;
    }

    /// <summary>What a set that is still growing promises: its value by its length.</summary>
    private double Density(Choice choice) => _budget.Sentences is null
        ? choice.Value / Math.Max(1, Math.Min(_budget.PlannedWords, choice.Words))
        : choice.Value / (choice.Words + (SummaryBudget.WordsPerSentence * choice.Sentences.Length));

    /// <summary>What the first words of a set, up to the budget, are worth.</summary>
    public double Value(int[] sentences)
    {
        _round += 1024;
        var (value, left) = (0.0, _budget.Sentences is null ? _budget.Words : int.MaxValue);
        foreach (var number in sentences)
        {
            if (left <= 0)
                break;
            var sentence = _sentences[number];
            value += _factors[number] * ValueOf(sentence, left);
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
                value += ConceptValues.PairWeight * _values.Pairs[sentence.Pairs[i - 1]];
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

    private int WordsOf(int[] sentences)
    {
        var words = 0;
        foreach (var number in sentences)
            words += _sentences[number].Words;
        return words;
    }

    /// <summary>Merges two ascending lists; the search spends half of its time here and in <see cref="Value"/>.</summary>
    private static int[] Union(int[] first, int[] second)
    {
        Span<int> merged = stackalloc int[128];
        if (first.Length + second.Length > merged.Length)
            merged = new int[first.Length + second.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < first.Length || j < second.Length)
        {
            var next = j == second.Length || (i < first.Length && first[i] <= second[j]) ? first[i] : second[j];
            if (i < first.Length && first[i] == next)
                i++;
            if (j < second.Length && second[j] == next)
                j++;
            merged[count++] = next;
        }
        return merged[..count].ToArray();
    }

    private static ulong Fingerprint(int[] sentences)
    {
        var hash = 0UL;
        foreach (var number in sentences)
            hash = TermHash.OfPair(hash, (ulong)number + 1);
        return hash;
    }

    private readonly record struct Choice(int[] Sentences, int Words, double Value);
}
