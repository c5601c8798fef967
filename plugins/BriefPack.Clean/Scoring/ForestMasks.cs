using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// A forest laid out for eight rows at once, after QuickScorer (Lucchese and others, 2015): no walk from node to node, but every node of a tree is asked
/// of all rows and strikes out the leaves that they cannot reach any more; the first leaf left is the one. Immutable and safe for any number of threads.
/// </summary>
internal sealed class ForestMasks
{
    /// <summary>How many rows are looked at together.</summary>
    public const int Rows = 8;

    private readonly List<Split> splits = [];
    private readonly List<int> ends = [];
    private readonly List<float> leaves = [];
    private readonly List<int> firstLeaf = [];

    /// <summary>Whether this machine has instructions for eight numbers at once: without them walks are faster.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>Begins the next tree.</summary>
    public void BeginTree()
    {
        ends.Add(splits.Count);
        firstLeaf.Add(leaves.Count);
    }

    /// <summary>Adds a leaf of the tree begun last; leaves come from left to right.</summary>
    /// <exception cref="InvalidDataException">The tree has more leaves than a mask has bits.</exception>
    public void AddLeaf(float value)
    {
        if (leaves.Count - firstLeaf[^1] == 32)
            throw new InvalidDataException("A tree of the forest has more than 32 leaves.");
        leaves.Add(value);
    }

    /// <summary>The number of the next leaf in the tree begun last.</summary>
    public int NextLeaf => leaves.Count - firstLeaf[^1];

    /// <summary>Adds a node of the tree begun last: a row whose feature is above the threshold reaches none of the leaves from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void AddSplit(int feature, float threshold, int first, int end)
    {
        splits.Add(new Split(feature * Rows, threshold, ~(int)(((1L << end) - 1) & ~((1L << first) - 1))));
        ends[^1] = splits.Count;
    }

    /// <summary>Adds to each row's sum the leaves that it reaches, tree after tree, so that the sums are those of the walks to the bit.</summary>
    /// <param name="columns">The features: for each the values of the eight rows.</param>
    /// <param name="sums">One sum for each row.</param>
    public void AddTo(Span<double> sums, ReadOnlySpan<float> columns)
    {
        ref var features = ref MemoryMarshal.GetReference(columns);
        var nodes = CollectionsMarshal.AsSpan(splits);
        var values = CollectionsMarshal.AsSpan(leaves);
        sums = sums[..Rows];
        var at = 0;
        for (var tree = 0; tree < ends.Count; tree++)
        {
            var left = Vector256<int>.AllBitsSet;
            foreach (ref readonly var split in nodes[at..ends[tree]])
            {
                var below = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref features, (nuint)split.Column), Vector256.Create(split.Threshold));
                left &= below.AsInt32() | Vector256.Create(split.Mask);
            }

            at = ends[tree];
            var own = values[firstLeaf[tree]..];
            for (var row = 0; row < Rows; row++)
                sums[row] += own[BitOperations.TrailingZeroCount(left.GetElement(row))];
        }
    }

    private readonly record struct Split(int Column, float Threshold, int Mask);
}
