using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>One search for groups: exact copies are put together first, then candidates are compared, then the closest are joined first.</summary>
internal sealed class Grouping(List<TextSketch> sketches, NearDuplicateOptions options, int maxParallelism, CancellationToken cancel)
{
    // How many pairs one thread compares at a time.
    private const int Slice = 4096;

    // Where a shared passage meets what each text has of its own, a key or two may be common to a few of them by chance.
    private const double LeastSpecific = 0.2;

    public ImmutableArray<NearDuplicateGroup> Run()
    {
        var rankOf = Rank(out var distinct);
        var candidates = new CandidatePairs(distinct);
        var sets = new DisjointSets(distinct.Length);
        var edges = Compare(candidates.Find(cancel), distinct);
        Join(edges.FindAll(edge => edge.IsNearlyAll || IsSpecific(edge)), sets, distinct);
        // Two texts that have little but widespread keys in common may share nothing but a passage of many stories, or be versions of one
        // story with many versions: now that most of those are known, the difference shows.
        var rest = edges.FindAll(edge => !sets.AreJoined(edge.Longer, edge.Shorter));
        if (rest.Count > 0)
        {
            candidates.CountStories(sets.Roots, cancel);
            Join(rest.FindAll(IsSpecific), sets, distinct);
        }
        return Collect(rankOf, sets.Roots);

        bool IsSpecific(Edge edge) => SpecificShare(distinct[edge.Longer].Keys, distinct[edge.Shorter].Keys, candidates.WidespreadKeys) >= LeastSpecific;
    }

    /// <summary>The share of the keys that two texts have in common that only few stories have.</summary>
    private static double SpecificShare(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, HashSet<uint> widespread)
    {
        int shared = 0, specific = 0, i = 0, j = 0;
        while (i < first.Length && j < second.Length)
        {
            if (first[i] == second[j])
            {
                shared++;
                specific += widespread.Contains(first[i]) ? 0 : 1;
            }
            var (x, y) = (first[i], second[j]);
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared == 0 ? 0 : (double)specific / shared;
    }

    /// <summary>
    /// Orders the texts from the longest to the shortest, equal ones at one rank. The order depends on the texts alone, and everything that follows on the order.
    /// </summary>
    /// <returns>The rank of each text; -1 for an empty one.</returns>
    private int[] Rank(out TextSketch[] distinct)
    {
        var order = new RankKey[sketches.Count];
        for (var number = 0; number < order.Length; number++)
            order[number] = new RankKey(sketches[number].Length, sketches[number].Fingerprint, number);
        order.AsSpan().Sort();
        var ranks = new int[order.Length];
        var found = new List<TextSketch>();
        var last = new RankKey(-1, 0, -1);
        foreach (var key in order)
        {
            if (key.Fingerprint == 0)
            {
                ranks[key.Number] = -1;
                continue;
            }
            if (key.Length != last.Length || key.Fingerprint != last.Fingerprint)
                found.Add(sketches[key.Number]);
            ranks[key.Number] = found.Count - 1;
            last = key;
        }
        distinct = [.. found];
        return ranks;
    }

    private List<Edge> Compare(ReadOnlyMemory<ulong> pairs, TextSketch[] distinct)
    {
        var slices = new List<Edge>[(pairs.Length + Slice - 1) / Slice];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancel };
        Parallel.For(0, slices.Length, parallel, slice =>
        {
            var found = new List<Edge>();
            var comparer = new SketchComparer();
            foreach (var pair in pairs.Span.Slice(slice * Slice, Math.Min(Slice, pairs.Length - slice * Slice)))
            {
                var (longer, shorter) = ((int)(pair >> 32), (int)(uint)pair);
                var comparison = comparer.Compare(distinct[longer], distinct[shorter]);
                if (comparison.IsNearDuplicate(options, distinct[shorter].Length))
                    found.Add(new Edge(longer, shorter, comparison.Resemblance, comparison.IsNearlyAll));
            }
            slices[slice] = found;
        });
        return [.. slices.SelectMany(slice => slice)];
    }

    // The most alike first, so that a text that belongs to two stories goes with the one it resembles more.
    private void Join(List<Edge> edges, DisjointSets sets, TextSketch[] distinct)
    {
        edges.Sort();
        var comparer = new SketchComparer();
        foreach (var edge in edges)
        {
            var (a, b) = (sets.RootOf(edge.Longer), sets.RootOf(edge.Shorter));
            if (a == b)
                continue;
            // The root of a set is its lowest rank: its longest text.
            if ((a, b) == (edge.Longer, edge.Shorter) || comparer.Compare(distinct[a], distinct[b]).Containment >= options.ChainThreshold)
                sets.Join(a, b);
        }
    }

    private static ImmutableArray<NearDuplicateGroup> Collect(int[] rankOf, int[] sets)
    {
        var members = new Dictionary<int, ImmutableArray<int>.Builder>();
        var sizes = new int[sets.Length];
        foreach (var rank in rankOf)
            if (rank >= 0)
                sizes[sets[rank]]++;
        var groups = new List<ImmutableArray<int>.Builder>();
        for (var number = 0; number < rankOf.Length; number++)
        {
            if (rankOf[number] < 0 || sizes[sets[rankOf[number]]] < 2)
                continue;
            var set = sets[rankOf[number]];
            if (!members.TryGetValue(set, out var group))
            {
                members.Add(set, group = ImmutableArray.CreateBuilder<int>(sizes[set]));
                groups.Add(group);
            }
            group.Add(number);
        }
        return [.. groups.Select(group => new NearDuplicateGroup(group.MoveToImmutable()))];
    }

    private readonly record struct RankKey(int Length, ulong Fingerprint, int Number) : IComparable<RankKey>
    {
        public int CompareTo(RankKey other) =>
            Length != other.Length ? other.Length.CompareTo(Length) : Fingerprint.CompareTo(other.Fingerprint);
    }

    private readonly record struct Edge(int Longer, int Shorter, double Resemblance, bool IsNearlyAll) : IComparable<Edge>
    {
        public int CompareTo(Edge other)
        {
            var byResemblance = other.Resemblance.CompareTo(Resemblance);
            var byLonger = Longer.CompareTo(other.Longer);
            return byResemblance != 0 ? byResemblance : byLonger != 0 ? byLonger : Shorter.CompareTo(other.Shorter);
        }
    }
}
