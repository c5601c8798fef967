namespace BriefPack.Deduplicate;

/// <summary>
/// Finds the pairs of texts that are worth comparing: those with a common key. The lists of texts by key are built for one range of key values after
/// another, so that they never take more than a fixed amount of memory beside the sketches.
/// </summary>
internal static class CandidatePairs
{
    // Entries of the lists that are built at a time: 32 MB.
    private const int ListEntries = 1 << 22;

    // Texts are paired with so many of the longest texts of a list and with the one before them. A list longer than this comes from a story with
    // many versions, whose longest versions stand at its head, or from a passage that many stories share.
    private const int Heads = 16;

    /// <param name="sketches">The sketches, from the longest text to the shortest.</param>
    /// <param name="cancel">Ends the search.</param>
    /// <returns>The pairs, ascending and without repetition: the lower number in the upper half, the higher in the lower half.</returns>
    public static ulong[] Find(TextSketch[] sketches, CancellationToken cancel)
    {
        var entries = sketches.Sum(sketch => (long)sketch.Keys.Length);
        var ranges = (uint)Math.Max(1, entries / ListEntries + 1);
        var pairs = new List<ulong>();
        var list = new List<ulong>((int)Math.Min(entries, ListEntries * 2L));
        var rangeSize = (1UL << 32) / ranges + 1;
        for (var start = 0UL; start < 1UL << 32; start += rangeSize)
        {
            cancel.ThrowIfCancellationRequested();
            list.Clear();
            for (var number = 0; number < sketches.Length; number++)
                foreach (var key in Within(sketches[number].Keys, start, start + rangeSize))
                    list.Add((ulong)key << 32 | (uint)number);
            list.Sort();
            var before = pairs.Count;
            AddPairs(list, pairs);
            SortDistinct(pairs, before);
        }
        SortDistinct(pairs, 0);
        return [.. pairs];
    }

    private static ReadOnlySpan<uint> Within(ReadOnlySpan<uint> keys, ulong start, ulong end)
    {
        var first = LowerBound(keys, start);
        return keys[first..LowerBound(keys, end)];
    }

    private static int LowerBound(ReadOnlySpan<uint> keys, ulong value)
    {
        int low = 0, high = keys.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static void AddPairs(List<ulong> list, List<ulong> pairs)
    {
        var start = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] >> 32 != list[start] >> 32)
                start = i;
            for (var head = start; head < Math.Min(i, start + Heads); head++)
                pairs.Add(list[head] << 32 | (uint)list[i]);
            if (i - 1 >= start + Heads)
                pairs.Add(list[i - 1] << 32 | (uint)list[i]);
        }
    }

    private static void SortDistinct(List<ulong> pairs, int from)
    {
        pairs.Sort(from, pairs.Count - from, null);
        var count = from;
        for (var i = from; i < pairs.Count; i++)
            if (count == from || pairs[count - 1] != pairs[i])
                pairs[count++] = pairs[i];
        pairs.RemoveRange(count, pairs.Count - count);
    }
}
