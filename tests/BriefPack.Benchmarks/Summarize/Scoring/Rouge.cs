namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>
/// ROUGE (C.-Y. Lin, "ROUGE: A package for automatic evaluation of summaries", 2004): n-gram overlap and union LCS of a summary with one reference. Gives
/// the figures of the bench's <c>score.py</c>, without a process for every summary that is tried.
/// </summary>
internal static class Rouge
{
    /// <summary>The best F1 of each measure over several references; references and summary are lists of sentences of tokens.</summary>
    public static RougeScore Best(IReadOnlyList<int[]> summary, IReadOnlyList<int[][]> references)
    {
        var best = default(RougeScore);
        foreach (var reference in references)
        {
            var score = Score(summary, reference);
            best = new(Math.Max(best.R1, score.R1), Math.Max(best.R2, score.R2), Math.Max(best.RL, score.RL));
        }
        return best;
    }

    /// <summary>The F1 of each measure against one reference.</summary>
    public static RougeScore Score(IReadOnlyList<int[]> summary, IReadOnlyList<int[]> reference)
    {
        int[] candidate = [.. summary.SelectMany(sentence => sentence)], wanted = [.. reference.SelectMany(sentence => sentence)];
        return new(Ngrams(candidate, wanted, 1), Ngrams(candidate, wanted, 2), UnionLcs(summary, reference, candidate, wanted));
    }

    private static double Ngrams(int[] candidate, int[] reference, int n)
    {
        var counts = new Dictionary<long, int>();
        for (var i = 0; i + n <= reference.Length; i++)
            counts[Key(reference, i, n)] = counts.GetValueOrDefault(Key(reference, i, n)) + 1;
        var hits = 0;
        for (var i = 0; i + n <= candidate.Length; i++)
            if (counts.TryGetValue(Key(candidate, i, n), out var left) && left > 0)
            {
                counts[Key(candidate, i, n)] = left - 1;
                hits++;
            }
        return F1(hits, Math.Max(0, candidate.Length - n + 1), Math.Max(0, reference.Length - n + 1));
    }

    private static long Key(int[] tokens, int start, int n) => n == 1 ? tokens[start] : ((long)(tokens[start] + 1) << 32) | (uint)tokens[start + 1];

    private static double UnionLcs(IReadOnlyList<int[]> summary, IReadOnlyList<int[]> reference, int[] candidate, int[] wanted)
    {
        Dictionary<int, int> left = Counts(candidate), needed = Counts(wanted);
        var hits = 0;
        foreach (var sentence in reference)
        {
            var union = new bool[sentence.Length];
            foreach (var other in summary)
                MarkLcs(sentence, other, union);
            for (var i = 0; i < sentence.Length; i++)
                if (union[i] && left.GetValueOrDefault(sentence[i]) > 0 && needed.GetValueOrDefault(sentence[i]) > 0)
                {
                    hits++;
                    left[sentence[i]]--;
                    needed[sentence[i]]--;
                }
        }
        return F1(hits, candidate.Length, wanted.Length);
    }

    private static void MarkLcs(int[] reference, int[] candidate, bool[] union)
    {
        int n = reference.Length, m = candidate.Length;
        var table = new int[n + 1, m + 1];
        for (var i = 1; i <= n; i++)
            for (var j = 1; j <= m; j++)
                table[i, j] = reference[i - 1] == candidate[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i, j - 1], table[i - 1, j]);
        for (int i = n, j = m; i > 0 && j > 0;)
            if (reference[i - 1] == candidate[j - 1])
            {
                union[i - 1] = true;
                i--;
                j--;
            }
            else if (table[i, j - 1] > table[i - 1, j])
                j--;
            else
                i--;
    }

    private static Dictionary<int, int> Counts(int[] tokens)
    {
        var counts = new Dictionary<int, int>();
        foreach (var token in tokens)
            counts[token] = counts.GetValueOrDefault(token) + 1;
        return counts;
    }

    private static double F1(int hits, int candidate, int reference) => hits == 0 ? 0 : 2.0 * hits / (candidate + reference);
}
