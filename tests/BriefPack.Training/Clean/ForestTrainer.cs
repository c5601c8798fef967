using BriefPack.Clean.Scoring;

namespace BriefPack.Training.Clean;

/// <summary>
/// Trains boosted trees with logistic loss on binned features (Friedman, 2001; histograms as in Chen and Guestrin, 2016). Deterministic:
/// rows and features are drawn with a seeded generator.
/// </summary>
internal sealed class ForestTrainer(ForestSettings settings)
{
    private const int Bins = 64;

    /// <summary>Trains a forest.</summary>
    /// <param name="rows">The features of each sample.</param>
    /// <param name="targets">What each sample is, 0 to 1.</param>
    /// <param name="weights">How much each sample counts.</param>
    /// <param name="groups">Samples of one group are drawn together.</param>
    /// <param name="prior">The feature that holds the first guess: the trees learn what has to be added to it.</param>
    public GradientForest Train(IReadOnlyList<float[]> rows, IReadOnlyList<float> targets, IReadOnlyList<float> weights, IReadOnlyList<int> groups, short prior)
    {
        var random = new Random(settings.Seed);
        var width = rows[0].Length;
        var (cuts, binned) = Bin(rows, width);
        var count = rows.Count;
        var scores = new double[count];
        const float bias = 0;
        for (var i = 0; i < count; i++)
            scores[i] = GradientForest.PriorOf(rows[i], prior);
        var (gradient, hessian) = (new double[count], new double[count]);
        var nodes = new Nodes();
        var groupCount = groups.Max() + 1;
        for (var tree = 0; tree < settings.Trees; tree++)
        {
            var inGroup = new bool[groupCount];
            for (var g = 0; g < groupCount; g++)
                inGroup[g] = random.NextDouble() < settings.GroupShare;
            var sample = new List<int>(count);
            for (var i = 0; i < count; i++)
                if (inGroup[groups[i]])
                    sample.Add(i);
            if (sample.Count < 50)
                continue;
            foreach (var i in sample)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                gradient[i] = (p - targets[i]) * weights[i];
                hessian[i] = Math.Max(p * (1 - p), 1e-4) * weights[i];
            }

            var features = Enumerable.Range(0, width).Where(_ => random.NextDouble() < settings.FeatureShare).ToArray();
            if (features.Length == 0)
                continue;
            var root = nodes.Begin();
            Grow(root, [.. sample], 0, features, cuts, binned, gradient, hessian, nodes);
            for (var i = 0; i < count; i++)
                scores[i] += nodes.Evaluate(root, rows[i]);
        }

        return nodes.ToForest(bias, prior);
    }

    private void Grow(int node, int[] samples, int depth, int[] features, float[][] cuts, byte[][] binned, double[] gradient, double[] hessian, Nodes nodes)
    {
        double g = 0, h = 0;
        foreach (var i in samples)
        {
            g += gradient[i];
            h += hessian[i];
        }

        var (bestGain, bestFeature, bestBin) = (settings.LeastGain, -1, 0);
        if (depth < settings.Depth && samples.Length >= 20)
        {
            var parent = g * g / (h + settings.Ridge);
            Span<double> sumG = stackalloc double[Bins];
            Span<double> sumH = stackalloc double[Bins];
            foreach (var f in features)
            {
                if (cuts[f].Length == 0)
                    continue;
                sumG.Clear();
                sumH.Clear();
                var column = binned[f];
                foreach (var i in samples)
                {
                    var bin = column[i];
                    sumG[bin] += gradient[i];
                    sumH[bin] += hessian[i];
                }

                double leftG = 0, leftH = 0;
                for (var bin = 0; bin < cuts[f].Length; bin++)
                {
                    leftG += sumG[bin];
                    leftH += sumH[bin];
                    var rightH = h - leftH;
                    if (leftH < settings.LeastWeight || rightH < settings.LeastWeight)
                        continue;
                    var rightG = g - leftG;
                    var gain = (leftG * leftG / (leftH + settings.Ridge)) + (rightG * rightG / (rightH + settings.Ridge)) - parent;
                    if (gain > bestGain)
                        (bestGain, bestFeature, bestBin) = (gain, f, bin);
                }
            }
        }

        if (bestFeature < 0)
        {
            nodes.SetLeaf(node, (float)(-g / (h + settings.Ridge) * settings.Rate));
            return;
        }

        var chosen = binned[bestFeature];
        var left = Array.FindAll(samples, i => chosen[i] <= bestBin);
        var right = Array.FindAll(samples, i => chosen[i] > bestBin);
        var child = nodes.Split(node, bestFeature, cuts[bestFeature][bestBin]);
        Grow(child, left, depth + 1, features, cuts, binned, gradient, hessian, nodes);
        Grow(child + 1, right, depth + 1, features, cuts, binned, gradient, hessian, nodes);
    }

    private static (float[][] Cuts, byte[][] Binned) Bin(IReadOnlyList<float[]> rows, int width)
    {
        var cuts = new float[width][];
        var binned = new byte[width][];
        var column = new float[rows.Count];
        for (var f = 0; f < width; f++)
        {
            for (var i = 0; i < column.Length; i++)
                column[i] = rows[i][f];
            var sorted = (float[])column.Clone();
            Array.Sort(sorted);
            var distinct = new List<float>();
            foreach (var v in sorted)
                if (distinct.Count == 0 || v > distinct[^1])
                    distinct.Add(v);
            var chosen = new List<float>();
            if (distinct.Count <= Bins)
                for (var i = 0; i + 1 < distinct.Count; i++)
                    chosen.Add((distinct[i] + distinct[i + 1]) / 2);
            else
                for (var b = 1; b < Bins; b++)
                {
                    var cut = sorted[(int)((long)sorted.Length * b / Bins)];
                    if ((chosen.Count == 0 || cut > chosen[^1]) && cut < sorted[^1])
                        chosen.Add(cut);
                }

            cuts[f] = [.. chosen];
            binned[f] = new byte[column.Length];
            for (var i = 0; i < column.Length; i++)
            {
                var at = Array.BinarySearch(cuts[f], column[i]);
                binned[f][i] = (byte)(at >= 0 ? at : ~at);
            }
        }

        return (cuts, binned);
    }

    private sealed class Nodes
    {
        private readonly List<short> feature = [];
        private readonly List<float> value = [];
        private readonly List<int> left = [];
        private readonly List<int> roots = [];

        public int Begin()
        {
            roots.Add(feature.Count);
            return Add();
        }

        public void SetLeaf(int node, float leaf) => value[node] = leaf;

        public int Split(int node, int by, float threshold)
        {
            feature[node] = (short)by;
            value[node] = threshold;
            left[node] = Add();
            Add();
            return left[node];
        }

        public float Evaluate(int node, float[] row)
        {
            while (feature[node] >= 0)
                node = row[feature[node]] <= value[node] ? left[node] : left[node] + 1;
            return value[node];
        }

        public GradientForest ToForest(float bias, short prior) => new([.. feature], [.. value], [.. left], [.. roots], bias, prior);

        private int Add()
        {
            feature.Add(-1);
            value.Add(0);
            left.Add(0);
            return feature.Count - 1;
        }
    }
}
