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
    private readonly ReportFinder _reports;
    private readonly Dictionary<(int, int), bool> _same = [];
    private readonly ConceptValues _values;
    private readonly double[] _factors;
    private readonly SearchWeights _weights;
    private readonly SummaryBudget _budget;
    private readonly HashSet<ulong> _known = [];
    private readonly BestFirst<Draft> _full = new();
    private readonly BestFirst<Draft> _open = new();
    private readonly int[] _seenTerms;
    private readonly int[] _seenPairs;
    private readonly double[] _repeated;
    private int _round;

    public SummarySearch(SentencePool pool, PoolValues values, SummaryBudget budget, ReportFinder? reports = null, SearchWeights? weights = null)
    {
        _reports = reports ?? new(pool);
        _sentences = pool.Sentences;
        _values = values.Concepts;
        _factors = values.Factors;
        _budget = budget;
        _weights = weights ?? SearchWeights.Default;
        _seenTerms = new int[pool.Terms.Length];
        _seenPairs = new int[pool.Pairs.Length];
        _repeated = new double[pool.Terms.Length];
        for (var term = 0; term < _repeated.Length; term++)
            _repeated[term] = pool.IsFunctionWord[term] ? _weights.RepeatedFunction : _weights.RepeatedContent;
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
            Grow(beam, units, ref best);
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
    private List<Unit> Units()
    {
        var units = new List<(Unit Unit, double Density)>(_sentences.Length);
        for (var i = 0; i < _sentences.Length; i++)
            if (Chain(i) is { } chain && IsStatement(chain))
            {
                var choice = new Choice(chain, WordsOf(chain), Value(chain));
                units.Add((new(chain, choice.Words, choice.Value), Density(choice)));
            }
        var count = Math.Max(MinCandidates, _budget.PlannedWords / 5);
        return [.. units.OrderByDescending(unit => unit.Density).Take(count).Select(unit => unit.Unit)];
    }

    /// <summary>Whether a chain is one full sentence that names somebody or something and needs no other.</summary>
    private bool IsStatement(int[] chain) =>
        _weights.ShortestStatement == 0 || (chain.Length == 1 && Statement.Is(_sentences[chain[0]].Sentence, _weights.ShortestStatement));

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
        // A caption is nobody's antecedent.
        for (var i = first; i <= last; i++)
            if (_sentences[i].Sentence.Has(i < last ? SentenceTraits.Scrap | SentenceTraits.Open : SentenceTraits.Scrap))
                return null;
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    /// <summary>
    /// Adds each unit to each set of the beam and leaves the best sets that are still too short in it. A set is worth at most what its two parts are, so
    /// that those with the highest such bound are valued first and most of the others never: most of the time of the search.
    /// </summary>
    private void Grow(List<Choice> beam, List<Unit> units, ref Choice? best)
    {
        _full.Clear();
        _open.Clear();
        foreach (var choice in beam)
            foreach (var unit in units)
            {
                var words = choice.Words + WordsAdded(choice.Sentences, unit, out var sentences);
                if (sentences == choice.Sentences.Length || _budget.Sentences < sentences)
                    continue;
                var bound = new Choice(choice.Sentences, words, choice.Value + unit.Value);
                if (_budget.IsReached(sentences, words))
                    _full.Add(Worth(bound), new(choice.Sentences, unit, words));
                else
                    _open.Add(Density(bound, sentences), new(choice.Sentences, unit, words));
            }
        _known.Clear();
        for (_full.Sort(); _full.Next(out var draft, out var bound);)
        {
            if (best is { } leader && bound < Worth(leader))
                break;
            if (Complete(draft) is { } choice && (best is null || IsBetter(choice, best.Value)) && !Repeats(draft))
                best = choice;
        }
        beam.Clear();
        for (_open.Sort(); _open.Next(out var draft, out var bound);)
        {
            if (beam.Count == BeamWidth && bound <= Density(beam[^1]))
                break;
            if (Complete(draft) is { } choice && PlaceOf(choice, beam) is var place && place < BeamWidth && !Repeats(draft))
            {
                beam.Insert(place, choice);
                if (beam.Count > BeamWidth)
                    beam.RemoveAt(BeamWidth);
            }
        }
    }

    private int PlaceOf(Choice choice, List<Choice> beam)
    {
        var place = beam.Count;
        while (place > 0 && Density(choice) > Density(beam[place - 1]))
            place--;
        return place;
    }

    /// <summary>What stands behind the words that count adds nothing: of two sets that are worth the same the shorter one.</summary>
    private bool IsBetter(Choice choice, Choice best)
    {
        double worth = Worth(choice), leader = Worth(best);
        return worth > leader || (worth == leader && choice.Words < best.Words);
    }

    /// <summary>The set itself with its value; null where it was seen already.</summary>
    private Choice? Complete(in Draft draft)
    {
        var sentences = Union(draft.Chosen, draft.Unit.Sentences);
        return _known.Add(Fingerprint(sentences)) ? new(sentences, draft.Words, Value(sentences)) : null;
    }

    /// <summary>How many words a unit adds to a set that may hold some of its sentences, and how many sentences they have together.</summary>
    private int WordsAdded(int[] chosen, Unit unit, out int sentences)
    {
        var words = unit.Words;
        sentences = chosen.Length + unit.Sentences.Length;
        foreach (var number in unit.Sentences)
            if (Array.IndexOf(chosen, number) >= 0)
            {
                words -= _sentences[number].Words;
                sentences--;
            }
        return words;
    }

    /// <summary>Whether a unit says again what one of the chosen sentences says.</summary>
    private bool Repeats(in Draft draft)
    {
        foreach (var first in draft.Chosen)
            foreach (var second in draft.Unit.Sentences)
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
    private double Density(Choice choice) => Density(choice, choice.Sentences.Length);

    private double Density(Choice choice, int sentences) => _budget.Sentences is null
        ? choice.Value / Math.Max(1, Math.Min(_budget.PlannedWords, choice.Words))
        : choice.Value / (choice.Words + (SummaryBudget.WordsPerSentence * sentences));

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
        var (value, count) = (0.0, sentence.Terms.Length);
        if (words < sentence.Words)
            while (count > 0 && sentence.Sentence.Terms[count - 1].Word >= words)
                count--;
        var terms = sentence.Terms.AsSpan(0, count);
        for (var i = 0; i < terms.Length; i++)
        {
            var term = terms[i];
            var times = Times(term);
            value += times == 0 ? _values.Terms[term] : _values.Terms[term] * _repeated[term] / times;
        }
        foreach (var pair in sentence.Pairs.AsSpan(0, Math.Max(0, count - 1)))
            if (_seenPairs[pair] != _round)
            {
                _seenPairs[pair] = _round;
                value += ConceptValues.PairWeight * _values.Pairs[pair];
            }
        return value;
    }

    /// <summary>How often this round saw a term before; counts stand on top of the round's number so that nothing is cleared between sets.</summary>
    private int Times(int term)
    {
        ref var seen = ref _seenTerms[term];
        if (seen < _round)
            seen = _round;
        return seen++ - _round;
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

    /// <summary>A sentence with those that it points back to.</summary>
    private sealed record Unit(int[] Sentences, int Words, double Value);

    /// <summary>A set and a unit that may join it, with the words of both.</summary>
    private readonly record struct Draft(int[] Chosen, Unit Unit, int Words);
}
