using System.Globalization;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// Boosted regression trees (Friedman, 2001) for a yes-or-no question; the sum of the leaves is the logarithm of the odds.
/// Immutable and safe for any number of threads.
/// </summary>
internal sealed class GradientForest
{
    private readonly short[] feature;
    private readonly float[] value;
    private readonly int[] left;
    private readonly int[] roots;
    private readonly float bias;
    private readonly short prior;

    /// <summary>Makes a forest of its nodes: where <paramref name="feature"/> is -1 the value is the leaf's, else the threshold, and the right child follows the left one; <paramref name="prior"/> is the feature that holds the first guess.</summary>
    public GradientForest(short[] feature, float[] value, int[] left, int[] roots, float bias, short prior)
    {
        this.feature = feature;
        this.value = value;
        this.left = left;
        this.roots = roots;
        this.bias = bias;
        this.prior = prior;
    }

    /// <summary>How many trees it has.</summary>
    public int Trees => roots.Length;

    /// <summary>The probability of a yes.</summary>
    public double Predict(ReadOnlySpan<float> row)
    {
        var sum = bias + PriorOf(row, prior);
        foreach (var root in roots)
        {
            var node = root;
            int at;
            while ((at = feature[node]) >= 0)
                node = row[at] <= value[node] ? left[node] : left[node] + 1;
            sum += value[node];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

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
            foreach (var node in line.Split(' '))
            {
                var parts = node.Split(':');
                if (parts.Length == 1)
                {
                    features.Add(-1);
                    values.Add(float.Parse(parts[0], CultureInfo.InvariantCulture));
                    lefts.Add(0);
                }
                else
                {
                    features.Add(short.Parse(parts[0], CultureInfo.InvariantCulture));
                    values.Add(float.Parse(parts[1], CultureInfo.InvariantCulture));
                    lefts.Add(start + int.Parse(parts[2], CultureInfo.InvariantCulture));
                }
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
            var end = tree + 1 < roots.Length ? roots[tree + 1] : feature.Length;
            for (var node = roots[tree]; node < end; node++)
            {
                if (node > roots[tree])
                    writer.Write(' ');
                writer.Write(feature[node] < 0
                    ? value[node].ToString("G5", CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{feature[node]}:{value[node]:G9}:{left[node] - roots[tree]}"));
            }

            writer.Write('\n');
        }
    }
}
