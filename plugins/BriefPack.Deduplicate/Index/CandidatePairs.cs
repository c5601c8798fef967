using System.Numerics;

namespace BriefPack.Deduplicate;

/// <summary>
/// Finds the pairs of texts that are worth comparing: those with a common key. The lists of texts by key are built for one range of key values after
/// another, so that they take little memory beside the sketches.
/// </summary>
/// <param name="sketches">The sketches, from the longest text to the shortest.</param>
internal sealed class CandidatePairs(TextSketch[] sketches)
{
    // About so many entries of the lists are built at a time: 16 MB and as much for sorting. Each range goes through all sketches, so there are never
    // more than so many ranges: with very many texts a range takes about 30 bytes a text instead.
    private const int ListEntries = 1 << 21;
    private const int MostRanges = 16;

    // So many pairs are collected before repeated ones are dropped: 32 MB.
    private const int UnsortedPairs = 1 << 22;

    // A key of more stories than this is a passage that they share (a disclaimer, a digest, a phrase in use), not their subject.
    private const int MostStories = 12;

    // Texts are paired with so many of the longest texts of a list and with the one before them: a story with more versions has its longest at the head.
    private const int Heads = 8;

    // Of the keys of more than so many texts only every fourth is followed: versions of one story have many of those in common, and the rest, phrases
    // in use among very many texts, made two thirds of all pairs of a million texts.
    private const uint FollowedMask = 3;

    private readonly int numberBits = 32 - BitOperations.LeadingZeroCount((uint)sketches.Length);
    private ulong[] list = [];
    private ulong[] scratch = [];
    private ulong[] pairs = [];
    private int pairCount;
    private int nextSort;

    /// <summary>The keys of passages that many stories share, as far as is known.</summary>
    public HashSet<uint> WidespreadKeys { get; private set; } = [];

    /// <summary>Finds the pairs, and takes every text for a story of its own to find the widespread keys.</summary>
    /// <param name="cancel">Ends the search.</param>
    /// <returns>The pairs, ascending and without repetition: the longer text's number in the upper half, the shorter's in the lower half.</returns>
    public ReadOnlyMemory<ulong> Find(CancellationToken cancel)
    {
        pairCount = 0;
        nextSort = UnsortedPairs;
        ForEachKey(_ => true, AddPairs, cancel);
        SortDistinct();
        return pairs.AsMemory(0, pairCount);
    }

    /// <summary>Looks at the widespread keys again, now that more is known of which texts are one story.</summary>
    /// <param name="stories">The story of each text, by the number of one of its texts.</param>
    /// <param name="cancel">Ends the search.</param>
    public void CountStories(int[] stories, CancellationToken cancel)
    {
        var before = WidespreadKeys;
        WidespreadKeys = [];
        ForEachKey(before.Contains, entries =>
        {
            if (HasManyStories(entries, stories))
                WidespreadKeys.Add((uint)(entries[0] >> 32));
        }, cancel);
    }

    private void ForEachKey(Func<uint, bool> filter, Action<ReadOnlySpan<ulong>> handle, CancellationToken cancel)
    {
        var entries = sketches.Sum(sketch => (long)sketch.Keys.Length);
        var ranges = (ulong)Math.Min(MostRanges, entries / ListEntries + 1);
        var rangeSize = ((1UL << 32) + ranges - 1) / ranges;
        for (var start = 0UL; start < 1UL << 32; start += rangeSize)
        {
            cancel.ThrowIfCancellationRequested();
            var found = BuildList(start, start + rangeSize, filter);
            for (var first = 0; first < found.Length;)
            {
                var end = first + 1;
                while (end < found.Length && found[end] >> 32 == found[first] >> 32)
                    end++;
                if (end - first > 1)
                    handle(found[first..end]);
                first = end;
            }
        }
    }

    private ReadOnlySpan<ulong> BuildList(ulong start, ulong end, Func<uint, bool> filter)
    {
        var count = 0;
        for (var number = 0; number < sketches.Length; number++)
        {
            var keys = sketches[number].Keys;
            for (var i = LowerBound(keys, start); i < keys.Length && keys[i] < end; i++)
            {
                if (!filter(keys[i]))
                    continue;
                if (count == list.Length)
                    Array.Resize(ref list, Math.Max(1024, 2 * count));
                list[count++] = (ulong)keys[i] << 32 | (uint)number;
            }
        }
        // The numbers were appended in ascending order and stay so within each key.
        RadixSort.Sort(list.AsSpan(0, count), Scratch(count), 32, 32);
        return list.AsSpan(0, count);
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

    private void AddPairs(ReadOnlySpan<ulong> entries)
    {
        if (entries.Length > MostStories)
        {
            var key = (uint)(entries[0] >> 32);
            WidespreadKeys.Add(key);
            if ((key & FollowedMask) != 0)
                return;
        }
        for (var i = 1; i < entries.Length; i++)
        {
            for (var head = 0; head < Math.Min(i, Heads); head++)
                AddPair(entries[head], entries[i]);
            if (i > Heads)
                AddPair(entries[i - 1], entries[i]);
        }
    }

    // Many stories, none of which has half of the texts: a story with many versions has always some that are too far from the others to be known yet.
    private static bool HasManyStories(ReadOnlySpan<ulong> entries, int[] stories)
    {
        Span<int> seen = stackalloc int[MostStories];
        var count = 0;
        var (major, votes) = (-1, 0);
        var isMany = false;
        foreach (var entry in entries)
        {
            var story = stories[(uint)entry];
            // The vote of Boyer and Moore (1981): a story with more than half of the texts wins it.
            (major, votes) = votes == 0 ? (story, 1) : (major, votes + (story == major ? 1 : -1));
            if (isMany || seen[..count].Contains(story))
                continue;
            if (count < MostStories)
                seen[count++] = story;
            else
                isMany = true;
        }
        if (!isMany)
            return false;
        var majority = 0;
        foreach (var entry in entries)
            majority += stories[(uint)entry] == major ? 1 : 0;
        return 2 * majority <= entries.Length;
    }

    private void AddPair(ulong first, ulong second)
    {
        if (pairCount == nextSort)
        {
            SortDistinct();
            // Where few were repeated, twice as many may come before the next time: so all sorting together stays linear.
            nextSort = pairCount + Math.Max(UnsortedPairs, pairCount);
        }
        if (pairCount == pairs.Length)
            Array.Resize(ref pairs, Math.Max(1024, 2 * pairs.Length));
        pairs[pairCount++] = first << 32 | (uint)second;
    }

    private void SortDistinct()
    {
        var all = pairs.AsSpan(0, pairCount);
        RadixSort.Sort(all, Scratch(pairCount), 0, numberBits);
        RadixSort.Sort(all, Scratch(pairCount), 32, numberBits);
        var count = 0;
        foreach (var pair in all)
            if (count == 0 || all[count - 1] != pair)
                all[count++] = pair;
        pairCount = count;
    }

    private Span<ulong> Scratch(int count)
    {
        if (scratch.Length < count)
            scratch = new ulong[Math.Max(count, 2 * scratch.Length)];
        return scratch;
    }
}
