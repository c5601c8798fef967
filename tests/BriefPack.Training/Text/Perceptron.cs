using System.Numerics;
using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>
/// The training side of <see cref="LinearModel"/>: an averaged multi-class perceptron (M. Collins 2002; averaging by the two-array method of
/// H. Daumé III 2006). Features are those that were counted often enough.
/// </summary>
internal sealed class Perceptron(int labels)
{
    private readonly Dictionary<uint, int> _counts = [];
    private Dictionary<uint, int> _rows = [];
    private float[] _weights = [];
    private float[] _sums = [];
    private long _step = 1;

    public int Labels => labels;

    public int Features => _rows.Count;

    public void Count(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _)++;
    }

    /// <summary>Starts anew with the features that were counted at least <paramref name="atLeast"/> times.</summary>
    public void Begin(int atLeast) => Begin(_counts.Where(pair => pair.Value >= atLeast).Select(pair => pair.Key));

    /// <summary>Starts anew with these features.</summary>
    public void Begin(IEnumerable<uint> features)
    {
        _rows = [];
        foreach (var feature in features)
            _rows.Add(feature, _rows.Count);
        _weights = new float[_rows.Count * labels];
        _sums = new float[_rows.Count * labels];
        _step = 1;
    }

    /// <summary>Finds the rows of the features; -1 where there is none.</summary>
    public void RowsOf(ReadOnlySpan<uint> features, Span<int> rows)
    {
        for (var k = 0; k < features.Length; k++)
            rows[k] = _rows.TryGetValue(features[k], out var row) ? row * labels : -1;
    }

    public int Best(ReadOnlySpan<int> rows, Span<float> scores)
    {
        Score(rows, scores);
        var best = 0;
        for (var k = 1; k < labels; k++)
        {
            if (scores[k] > scores[best])
                best = k;
        }

        return best;
    }

    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        scores.Clear();
        foreach (var row in rows)
        {
            if (row < 0)
                continue;
            var weights = _weights.AsSpan(row, labels);
            var k = 0;
            for (; k + Vector<float>.Count <= labels; k += Vector<float>.Count)
                (new Vector<float>(weights[k..]) + new Vector<float>(scores[k..])).CopyTo(scores[k..]);
            for (; k < labels; k++)
                scores[k] += weights[k];
        }
    }

    /// <summary>One step of averaging; called for every decision.</summary>
    public void Tick() => _step++;

    public void Update(ReadOnlySpan<int> rows, int gold, int guess, float by = 1)
    {
        foreach (var row in rows)
        {
            if (row < 0)
                continue;
            _weights[row + gold] += by;
            _sums[row + gold] += by * _step;
            _weights[row + guess] -= by;
            _sums[row + guess] -= by * _step;
        }
    }

    public float Average(int index) => _weights[index] - (_sums[index] / _step);

    /// <summary>The features whose largest averaged weight is among the <paramref name="keep"/> largest.</summary>
    public List<uint> Strongest(int keep) => _rows
        .Select(pair => (Feature: pair.Key, Strength: Enumerable.Range(pair.Value * labels, labels).Max(index => Math.Abs(Average(index)))))
        .OrderByDescending(pair => pair.Strength).ThenBy(pair => pair.Feature).Take(keep).Select(pair => pair.Feature).ToList();

    /// <summary>Writes the averaged weights in 8 bits, scaled so that the top thousandth is cut, and drops those that round to nothing.</summary>
    public long Save(string path, float drop)
    {
        var magnitudes = new List<float>();
        for (var k = 0; k < _weights.Length; k++)
        {
            var magnitude = Math.Abs(Average(k));
            if (magnitude > 0)
                magnitudes.Add(magnitude);
        }

        magnitudes.Sort();
        var scale = 127f / magnitudes[(int)(magnitudes.Count * 0.9995)];
        var features = _rows.Keys.Order().ToArray();
        var kept = new List<uint>(features.Length);
        var weights = new List<sbyte>(features.Length * labels);
        foreach (var feature in features)
        {
            var row = _rows[feature] * labels;
            var any = false;
            var from = weights.Count;
            for (var k = 0; k < labels; k++)
            {
                var weight = Average(row + k) * scale;
                var value = Math.Abs(weight) < drop ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight), -127, 127);
                any |= value != 0;
                weights.Add(value);
            }

            if (any)
                kept.Add(feature);
            else
                weights.RemoveRange(from, labels);
        }

        using (var file = File.Create(path))
            ModelFile.Write(labels, kept.ToArray(), weights.ToArray(), file);
        Console.WriteLine($"  {kept.Count} features, {weights.Count(w => w != 0)} weights, {new FileInfo(path).Length / 1024} KiB");
        return new FileInfo(path).Length;
    }
}
