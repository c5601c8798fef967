using System.Numerics;

namespace BriefPack.Deduplicate;

/// <summary>
/// Finds the pairs of texts that are worth comparing: those with a common key. The lists of texts by key are built for one range of key values after
/// another, so that they never take more than a fixed amount of memory beside the sketches.
/// </summary>
/// <param name="sketches">The sketches, from the longest text to the shortest.</param>
internal sealed class CandidatePairs(TextSketch[] sketches)
{
    // About so many entries of the lists are built at a time: 16 MB and as much for sorting.
    private const int ListEntries = 1 << 21;

    // A key of more stories than this is a passage that they share (a disclaimer, a digest, a phrase in use), not their subject.
    private const int MostStories = 12;

    // Marks a pair with a key of few stories, in the highest bit of the shorter text's number.
    private const ulong SpecificBit = 1UL << 31;

    // Texts are paired with so many of the longest texts of a list and with the one before them. A list longer than this comes from a story with
    // many versions, whose longest versions stand at its head, or from a passage that many stories share.
    private const int Heads = 16;

    private readonly int numberBits = 32 - BitOperations.LeadingZeroCount((uint)sketches.Length);
    private ulong[] list = [];
    private ulong[] scratch = [];
    private ulong[] pairs = [];
    private int pairCount;

    /// <summary>Finds them.</summary>
    /// <param name="stories">The story that each text is known to belong to, by the number of one of its texts: what tells a story with many versions from a passage of many stories.</param>
    /// <param name="cancel">Ends the search.</param>
    /// <returns>The pairs, ascending and without repetition.</returns>
    public CandidatePair[] Find(int[] stories, CancellationToken cancel)
    {
        pairCount = 0;
        var entries = sketches.Sum(sketch => (long)sketch.Keys.Length);
        var ranges = (ulong)(entries / ListEntries + 1);
        var rangeSize = ((1UL << 32) + ranges - 1) / ranges;
        for (var start = 0UL; start < 1UL << 32; start += rangeSize)
        {
            cancel.ThrowIfCancellationRequested();
            var count = BuildList(start, start + rangeSize);
            var before = pairCount;
            AddPairs(list.AsSpan(0, count), stories);
            SortDistinct(before);
        }
        SortDistinct(0);
        return [.. pairs.Take(pairCount).Select(pair => new CandidatePair((int)(pair >> 32), (int)(pair & (SpecificBit - 1)), (pair & SpecificBit) != 0))];
    }

    private int BuildList(ulong start, ulong end)
    {
        var count = 0;
        for (var number = 0; number < sketches.Length; number++)
        {
            var keys = sketches[number].Keys;
            keys = keys[LowerBound(keys, start)..LowerBound(keys, end)];
            if (list.Length < count + keys.Length)
                Array.Resize(ref list, Math.Max(count + keys.Length, 2 * list.Length));
            foreach (var key in keys)
                list[count++] = (ulong)key << 32 | (uint)number;
        }
        // The numbers were appended in ascending order and stay so within each key.
        RadixSort.Sort(list.AsSpan(0, count), Scratch(count), 32, 32);
        return count;
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

    private void AddPairs(ReadOnlySpan<ulong> entries, int[] stories)
    {
        for (var start = 0; start < entries.Length;)
        {
            var end = start + 1;
            while (end < entries.Length && entries[end] >> 32 == entries[start] >> 32)
                end++;
            if (end - start > 1)
                AddPairsOfKey(entries[start..end], stories);
            start = end;
        }
    }

    private void AddPairsOfKey(ReadOnlySpan<ulong> entries, int[] stories)
    {
        var specific = HasFewStories(entries, stories) ? SpecificBit : 0;
        for (var i = 1; i < entries.Length; i++)
        {
            for (var head = 0; head < Math.Min(i, Heads); head++)
                AddPair(entries[head], entries[i], specific);
            if (i > Heads)
                AddPair(entries[i - 1], entries[i], specific);
        }
    }

    private static bool HasFewStories(ReadOnlySpan<ulong> entries, int[] stories)
    {
        if (entries.Length <= MostStories)
            return true;
        Span<int> seen = stackalloc int[MostStories];
        var count = 0;
        foreach (var entry in entries)
        {
            var story = stories[(uint)entry];
            if (seen[..count].Contains(story))
                continue;
            if (count == MostStories)
                return false;
            seen[count++] = story;
        }
        return true;
    }

    private void AddPair(ulong first, ulong second, ulong specific)
    {
        if (pairCount == pairs.Length)
            Array.Resize(ref pairs, Math.Max(1024, 2 * pairs.Length));
        pairs[pairCount++] = first << 32 | specific | (uint)second;
    }

    private void SortDistinct(int from)
    {
        var part = pairs.AsSpan(from, pairCount - from);
        RadixSort.Sort(part, Scratch(part.Length), 0, numberBits);
        RadixSort.Sort(part, Scratch(part.Length), 32, numberBits);
        var count = 0;
        foreach (var pair in part)
            if (count == 0 || ((part[count - 1] ^ pair) & ~SpecificBit) != 0)
                part[count++] = pair;
            else
                part[count - 1] |= pair;
        pairCount = from + count;
    }

    private Span<ulong> Scratch(int count)
    {
        if (scratch.Length < count)
            scratch = new ulong[Math.Max(count, 2 * scratch.Length)];
        return scratch;
    }
}
