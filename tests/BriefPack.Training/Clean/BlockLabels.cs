namespace BriefPack.Training.Clean;

/// <summary>Tells from the gold text which blocks of a page are part of the article.</summary>
internal static class BlockLabels
{
    /// <summary>For each block the share of its words that the gold text holds in this order, 0 to 1.</summary>
    public static float[] Of(IReadOnlyList<string[]> blocks, string[] gold)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i + 3 <= gold.Length; i++)
        {
            var key = string.Join(' ', gold, i, 3);
            if (!index.TryGetValue(key, out var places))
                index[key] = places = [];
            places.Add(i);
        }

        var labels = new float[blocks.Count];
        var first = new int[blocks.Count];
        var last = new int[blocks.Count];
        for (var b = 0; b < blocks.Count; b++)
        {
            var words = blocks[b];
            (first[b], last[b]) = (-1, -1);
            if (words.Length < 3)
                continue;
            var hits = 0;
            for (var i = 0; i + 3 <= words.Length; i++)
                if (index.TryGetValue(string.Join(' ', words, i, 3), out var places))
                {
                    hits++;
                    if (first[b] < 0)
                        first[b] = places[0];
                    last[b] = places[0] + 2;
                }

            labels[b] = (float)hits / (words.Length - 2);
        }

        Refine(blocks, gold, labels);

        // Short blocks count only where the gold text goes on with them after, or leads up to, a block that is there.
        for (var b = 0; b < blocks.Count; b++)
        {
            var words = blocks[b];
            if (words.Length is 0 or >= 3)
                continue;
            var before = -1;
            for (var k = b - 1; k >= 0 && k >= b - 4 && before < 0; k--)
                if (labels[k] > 0.5 && last[k] >= 0)
                    before = last[k] + 1;
            var after = -1;
            for (var k = b + 1; k < blocks.Count && k <= b + 4 && after < 0; k++)
                if (labels[k] > 0.5 && first[k] >= 0)
                    after = first[k];
            if ((before >= 0 && Stands(gold, words, before, before + 12)) || (after >= 0 && Stands(gold, words, after - 12, after)))
                labels[b] = 1;
        }

        return labels;
    }

    private static double Density(float[] labels, int b)
    {
        var sum = 0.0;
        for (var k = Math.Max(0, b - 5); k <= Math.Min(labels.Length - 1, b + 5); k++)
            sum += labels[k];
        return sum;
    }

    private static bool Stands(string[] gold, string[] words, int from, int to)
    {
        for (var i = Math.Max(0, from); i <= to - words.Length && i + words.Length <= gold.Length; i++)
            if (gold.AsSpan(i, words.Length).SequenceEqual(words))
                return true;
        return false;
    }

    // The gold text holds a passage once though the page may show it twice (in a teaser, in a hidden copy): flips single blocks as long as the
    // page's own measure gains, those that stand apart from the rest first.
    private static void Refine(IReadOnlyList<string[]> blocks, string[] gold, float[] labels)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var shingle in Shingles(gold))
            left[shingle] = left.GetValueOrDefault(shingle) + 1;
        double truth = Math.Max(1, gold.Length - 3), given = 0, hit = 0;
        var bags = blocks.Select(words => words.Length >= 4 ? Shingles(words).ToArray() : []).ToArray();
        var kept = new bool[blocks.Count];
        for (var b = 0; b < kept.Length; b++)
            if (labels[b] > 0.5 && bags[b].Length > 0)
                Flip(b, true);
        for (var pass = 0; pass < 3; pass++)
            foreach (var b in Enumerable.Range(0, blocks.Count).Where(b => bags[b].Length > 0 && labels[b] > 0.05).OrderBy(b => Density(labels, b)).ThenBy(b => b))
            {
                var before = F1();
                Flip(b, !kept[b]);
                if (F1() < before || (F1() == before && !kept[b]))
                    Flip(b, !kept[b]);
            }

        for (var b = 0; b < kept.Length; b++)
            if (bags[b].Length > 0)
                labels[b] = kept[b] ? Math.Max(labels[b], 0.6f) : Math.Min(labels[b] > 0.5 ? 0 : labels[b], 0.4f);

        double F1() => 2 * hit / (truth + given);

        void Flip(int b, bool on)
        {
            kept[b] = on;
            foreach (var shingle in bags[b])
            {
                given += on ? 1 : -1;
                if (!left.TryGetValue(shingle, out var rest))
                    continue;
                if (on && rest > 0)
                    hit++;
                if (!on && rest >= 0)
                    hit--;
                left[shingle] = rest + (on ? -1 : 1);
            }
        }
    }

    private static IEnumerable<string> Shingles(string[] words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
            yield return string.Join(' ', words, i, 4);
    }
}
