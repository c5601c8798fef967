using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// Boosted regression trees (Friedman, 2001) for a yes-or-no question; the sum of the leaves is the logarithm of the odds.
/// Immutable and safe for any number of threads.
/// </summary>
internal sealed class GradientForest
{
    private readonly Node[] nodes;
    private readonly float[] values;
    private readonly int[] roots;
    private readonly byte[] depths;
    private readonly float bias;
    private readonly short prior;
    private readonly int width;
    private readonly ForestMasks masks = new();

    /// <summary>Makes a forest of its nodes: where <paramref name="feature"/> is -1 the value is the leaf's, else the threshold, and the right child follows the left one; <paramref name="prior"/> is the feature that holds the first guess.</summary>
    public GradientForest(short[] feature, float[] value, int[] left, int[] roots, float bias, short prior)
    {
        values = value;
        this.roots = roots;
        this.bias = bias;
        this.prior = prior;
        nodes = new Node[feature.Length];
        depths = new byte[roots.Length];
        width = prior + 1;
        for (var tree = 0; tree < roots.Length; tree++)
        {
            var end = tree + 1 < roots.Length ? roots[tree + 1] : nodes.Length;
            for (var i = roots[tree]; i < end; i++)
            {
                // A leaf is its own child, so that walks of one length end at the leaf whatever its depth.
                nodes[i] = feature[i] < 0
                    ? new Node(float.PositiveInfinity, 0, checked((ushort)(i - roots[tree])))
                    : new Node(value[i], checked((ushort)feature[i]), checked((ushort)(left[i] - roots[tree])));
                if (nodes[i].Left + (feature[i] < 0 ? 0 : 1) >= end - roots[tree])
                    throw new InvalidDataException("The forest is damaged: a node has no children.");
                width = Math.Max(width, feature[i] + 1);
            }

            depths[tree] = DepthOf(roots[tree], roots[tree]);
            masks.BeginTree();
            AddMasks(roots[tree], roots[tree]);
        }
    }

    /// <summary>How many trees it has.</summary>
    public int Trees => roots.Length;

    /// <summary>The probability of a yes.</summary>
    /// <exception cref="ArgumentException">The row has fewer features than the forest asks for.</exception>
    public double Predict(ReadOnlySpan<float> row)
    {
        if (row.Length < width)
            throw new ArgumentException("The row has fewer features than the forest asks for.", nameof(row));
        var sum = bias + PriorOf(row, prior);
        ref var first = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var features = ref MemoryMarshal.GetReference(row);
        var tree = 0;
        // Four trees at a time: one walk only waits for memory. The leaves are added in their order, so that the sum is the same to the bit.
        for (; tree + 4 <= roots.Length; tree += 4)
        {
            ref var rootA = ref Unsafe.Add(ref first, roots[tree]);
            ref var rootB = ref Unsafe.Add(ref first, roots[tree + 1]);
            ref var rootC = ref Unsafe.Add(ref first, roots[tree + 2]);
            ref var rootD = ref Unsafe.Add(ref first, roots[tree + 3]);
            nint a = 0, b = 0, c = 0, d = 0;
            for (var depth = Math.Max(Math.Max(depths[tree], depths[tree + 1]), Math.Max(depths[tree + 2], depths[tree + 3])); depth > 0; depth--)
            {
                a = Next(ref rootA, a, ref features);
                b = Next(ref rootB, b, ref features);
                c = Next(ref rootC, c, ref features);
                d = Next(ref rootD, d, ref features);
            }

            sum += values[roots[tree] + a];
            sum += values[roots[tree + 1] + b];
            sum += values[roots[tree + 2] + c];
            sum += values[roots[tree + 3] + d];
        }

        for (; tree < roots.Length; tree++)
        {
            ref var root = ref Unsafe.Add(ref first, roots[tree]);
            nint at = 0;
            for (var depth = depths[tree]; depth > 0; depth--)
                at = Next(ref root, at, ref features);
            sum += values[roots[tree] + at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The probabilities of a yes for eight rows, the same to the bit as <see cref="Predict"/> gives for each.</summary>
    /// <param name="columns">The features: for each the values of the eight rows.</param>
    /// <param name="probabilities">Takes one for each row.</param>
    /// <exception cref="ArgumentException">The rows have fewer features than the forest asks for.</exception>
    public void PredictEight(ReadOnlySpan<float> columns, Span<double> probabilities)
    {
        if (columns.Length < width * ForestMasks.Rows)
            throw new ArgumentException("The rows have fewer features than the forest asks for.", nameof(columns));
        var guesses = columns.Slice(prior * ForestMasks.Rows, ForestMasks.Rows);
        for (var row = 0; row < guesses.Length; row++)
            probabilities[row] = bias + PriorOf(guesses, row);
        masks.AddTo(probabilities, columns);
        for (var row = 0; row < guesses.Length; row++)
            probabilities[row] = 1 / (1 + Math.Exp(-probabilities[row]));
    }

    // Without a branch, which would be guessed wrong half the time. Features are below the width and children inside the tree: both were checked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Next(ref Node root, nint at, ref float features)
    {
        ref var node = ref Unsafe.Add(ref root, at);
        return node.Left + (Unsafe.Add(ref features, (nint)node.Feature) <= node.Threshold ? 0 : 1);
    }

    private void AddMasks(int root, int node)
    {
        var left = root + nodes[node].Left;
        if (left == node)
        {
            masks.AddLeaf(values[node]);
            return;
        }

        var first = masks.NextLeaf;
        AddMasks(root, left);
        masks.AddSplit(nodes[node].Feature, nodes[node].Threshold, first, masks.NextLeaf);
        AddMasks(root, left + 1);
    }

    private byte DepthOf(int root, int node) =>
        nodes[node].Left + root == node ? (byte)0 : (byte)(1 + Math.Max(DepthOf(root, root + nodes[node].Left), DepthOf(root, root + nodes[node].Left + 1)));

    /// <summary>What the first guess that stands among the features adds to the logarithm of the odds.</summary>
    public static double PriorOf(ReadOnlySpan<float> row, int prior)
    {
        // Rules are never as sure as they say: a guess of 0 or 1 counts as one in nine.
        var guess = Math.Clamp(row[prior], 0.1, 0.9);
        return Math.Log(guess / (1 - guess));
    }

    /// <summary>Reads a forest that <see cref="Write"/> wrote.</summary>
    public static GradientForest Read(TextReader reader)
    {
        var head = (reader.ReadLine() ?? throw new InvalidDataException("The forest is cut off.")).Split(' ');
        var trees = int.Parse(head[1], CultureInfo.InvariantCulture);
        var bias = float.Parse(head[2], CultureInfo.InvariantCulture);
        var prior = short.Parse(head[3], CultureInfo.InvariantCulture);
        var (features, values, lefts, roots) = (new List<short>(), new List<float>(), new List<int>(), new int[trees]);
        for (var tree = 0; tree < trees; tree++)
        {
            roots[tree] = features.Count;
            var line = reader.ReadLine() ?? throw new InvalidDataException("The forest is cut off.");
            var start = features.Count;
            var text = line.AsSpan();
            foreach (var range in text.Split(' '))
            {
                var node = text[range];
                var first = node.IndexOf(':');
                if (first < 0)
                {
                    features.Add(-1);
                    values.Add(float.Parse(node, NumberStyles.Float, CultureInfo.InvariantCulture));
                    lefts.Add(0);
                    continue;
                }

                var second = node.LastIndexOf(':');
                features.Add(short.Parse(node[..first], NumberStyles.Integer, CultureInfo.InvariantCulture));
                values.Add(float.Parse(node[(first + 1)..second], NumberStyles.Float, CultureInfo.InvariantCulture));
                lefts.Add(start + int.Parse(node[(second + 1)..], NumberStyles.Integer, CultureInfo.InvariantCulture));
            }
        }

        return new GradientForest([.. features], [.. values], [.. lefts], roots, bias, prior);
    }

    /// <summary>Writes the forest: a head line, then a line for each tree with its nodes as <c>feature:threshold:left</c> or the leaf's value.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"forest {roots.Length} {bias:R} {prior}\n"));
        for (var tree = 0; tree < roots.Length; tree++)
        {
            var end = tree + 1 < roots.Length ? roots[tree + 1] : nodes.Length;
            for (var at = roots[tree]; at < end; at++)
            {
                var node = nodes[at];
                if (at > roots[tree])
                    writer.Write(' ');
                writer.Write(node.Left + roots[tree] == at
                    ? values[at].ToString("G5", CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{node.Feature}:{node.Threshold:G9}:{node.Left}"));
            }

            writer.Write('\n');
        }
    }

    // Eight bytes. The left child is counted from the root of the tree.
    private readonly record struct Node(float Threshold, ushort Feature, ushort Left);
}
