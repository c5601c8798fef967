using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BriefPack.Deduplicate;

/// <summary>One search for groups: exact copies are put together first, then candidates are compared, then the closest are joined first.</summary>
internal sealed class Grouping(List<TextSketch> sketches, NearDuplicateOptions options, int maxParallelism, CancellationToken cancel)
{
    // How many pairs one thread compares at a time.
    private const int Slice = 4096;

    public ImmutableArray<NearDuplicateGroup> Run()
    {
        var rankOf = Rank(out var distinct);
        var edges = Compare(CandidatePairs.Find(distinct, cancel), distinct);
        var sets = Join(edges, distinct);
        return Collect(rankOf, sets);
    }

    /// <summary>
    /// Orders the texts from the longest to the shortest, equal ones at one rank. The order depends on the texts alone, and everything that follows on the order.
    /// </summary>
    /// <returns>The rank of each text; -1 for an empty one.</returns>
    private int[] Rank(out TextSketch[] distinct)
    {
        var order = new int[sketches.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        order.AsSpan().Sort((x, y) =>
        {
            var (a, b) = (sketches[x], sketches[y]);
            var byLength = b.Length.CompareTo(a.Length);
            return byLength != 0 ? byLength : a.Fingerprint.CompareTo(b.Fingerprint);
        });
        var ranks = new int[order.Length];
        var found = new List<TextSketch>();
        foreach (var number in order)
        {
            var sketch = sketches[number];
            var isCopy = found.Count > 0 && found[^1].Length == sketch.Length && found[^1].Fingerprint == sketch.Fingerprint;
            if (sketch.Fingerprint != 0 && !isCopy)
                found.Add(sketch);
            ranks[number] = sketch.Fingerprint == 0 ? -1 : found.Count - 1;
        }
        distinct = [.. found];
        return ranks;
    }

    private List<Edge> Compare(ulong[] pairs, TextSketch[] distinct)
    {
        var slices = new List<Edge>[(pairs.Length + Slice - 1) / Slice];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancel };
        Parallel.For(0, slices.Length, parallel, slice =>
        {
            var found = new List<Edge>();
            foreach (var pair in pairs.AsSpan(slice * Slice, Math.Min(Slice, pairs.Length - slice * Slice)))
            {
                var (longer, shorter) = ((int)(pair >> 32), (int)(uint)pair);
                var comparison = SketchComparison.Compare(distinct[longer], distinct[shorter]);
                if (comparison.IsNearDuplicate(options))
                    found.Add(new Edge(longer, shorter, comparison.Resemblance));
            }
            slices[slice] = found;
        });
        return [.. slices.SelectMany(slice => slice)];
    }

    // The most alike first, so that a text that belongs to two stories goes with the one it resembles more.
    private int[] Join(List<Edge> edges, TextSketch[] distinct)
    {
        CollectionsMarshal.AsSpan(edges).Sort((x, y) =>
        {
            var byResemblance = y.Resemblance.CompareTo(x.Resemblance);
            var byLonger = x.Longer.CompareTo(y.Longer);
            return byResemblance != 0 ? byResemblance : byLonger != 0 ? byLonger : x.Shorter.CompareTo(y.Shorter);
        });
        var parents = new int[distinct.Length];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = i;
        foreach (var edge in edges)
        {
            var (a, b) = (Root(parents, edge.Longer), Root(parents, edge.Shorter));
            if (a == b)
                continue;
            // The root of a set is its lowest rank: its longest text.
            if ((a, b) != (edge.Longer, edge.Shorter)
                && SketchComparison.Compare(distinct[a], distinct[b]).Containment < options.ChainThreshold)
                continue;
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }
        for (var i = 0; i < parents.Length; i++)
            parents[i] = Root(parents, i);
        return parents;
    }

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
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

    private readonly record struct Edge(int Longer, int Shorter, double Resemblance);
}
