using System.Numerics;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>Logistic regression with a ridge, by iteratively reweighted least squares. Deterministic.</summary>
internal sealed class LogisticRegression
{
    private readonly List<double[]> _rows = [];
    private readonly List<(double Target, double Weight)> _targets = [];

    /// <summary>Adds an example.</summary>
    /// <param name="features">Its features; the first is the constant 1, which the ridge leaves alone.</param>
    /// <param name="target">0 or 1.</param>
    /// <param name="weight">How often it counts.</param>
    public void Add(double[] features, double target, double weight)
    {
        _rows.Add(features);
        _targets.Add((target, weight));
    }

    /// <summary>Fits the weights.</summary>
    /// <param name="ridge">What is added to the diagonal: how strongly weights are held near 0.</param>
    /// <param name="iterations">Newton steps; 7 bring these problems to 4 digits.</param>
    public double[] Fit(double ridge, int iterations = 7)
    {
        var size = _rows[0].Length;
        var weights = new double[size];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var (hessian, gradient) = Accumulate(weights);
            for (var i = 0; i < size; i++)
            {
                var held = i == 0 ? 1e-6 : ridge;
                gradient[i] -= held * weights[i];
                hessian[i][i] += held + 1e-9;
            }
            var step = Cholesky.Solve(hessian, gradient);
            for (var i = 0; i < size; i++)
                weights[i] += step[i];
        }
        return weights;
    }

    private (double[][] Hessian, double[] Gradient) Accumulate(double[] weights)
    {
        var size = weights.Length;
        var hessian = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
        var gradient = new double[size];
        for (var row = 0; row < _rows.Count; row++)
        {
            var features = _rows[row];
            var (target, weight) = _targets[row];
            var sum = 0.0;
            for (var i = 0; i < size; i++)
                sum += weights[i] * features[i];
            var probability = 1 / (1 + Math.Exp(-sum));
            var curvature = weight * Math.Max(1e-4, probability * (1 - probability));
            for (var i = 0; i < size; i++)
            {
                if (features[i] == 0)
                    continue;
                gradient[i] += weight * (target - probability) * features[i];
                AddScaled(hessian[i], features, curvature * features[i], i + 1);
            }
        }
        return (hessian, gradient);
    }

    private static void AddScaled(double[] target, double[] source, double factor, int count)
    {
        var i = 0;
        var vector = new Vector<double>(factor);
        for (; i + Vector<double>.Count <= count; i += Vector<double>.Count)
            (new Vector<double>(target, i) + (vector * new Vector<double>(source, i))).CopyTo(target, i);
        for (; i < count; i++)
            target[i] += factor * source[i];
    }
}
