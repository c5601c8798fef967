using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>
/// Trains a linear-chain conditional random field with AdaGrad (Duchi, Hazan and Singer, 2011), feature dropout and averaging of the last
/// epochs. Deterministic: the seed is fixed and one thread does all.
/// </summary>
internal sealed class ChainTrainer(int labels)
{
    private const float Rate = 0.05f;
    private readonly Dictionary<ulong, int> ids = [];
    private readonly List<int> counts = [];
    private readonly List<Sequence> sequences = [];

    private sealed record Sequence(int[] Features, int[] Ends, byte[] Labels);

    /// <summary>Starts a sequence; call <see cref="AddPlace"/> for each place and <see cref="End"/> at last.</summary>
    internal void Begin()
    {
        features.Clear();
        ends.Clear();
        gold.Clear();
    }

    private readonly List<int> features = [];
    private readonly List<int> ends = [];
    private readonly List<byte> gold = [];

    /// <summary>Adds a place with its label.</summary>
    internal void AddPlace(ReadOnlySpan<ulong> items, byte label)
    {
        foreach (var item in items)
        {
            if (!ids.TryGetValue(item, out var id))
            {
                ids.Add(item, id = counts.Count);
                counts.Add(0);
            }
            counts[id]++;
            features.Add(id);
        }
        ends.Add(features.Count);
        gold.Add(label);
    }

    /// <summary>Ends the sequence.</summary>
    internal void End()
    {
        if (gold.Count > 0)
            sequences.Add(new Sequence([.. features], [.. ends], [.. gold]));
    }

    /// <summary>Trains and packs the model.</summary>
    /// <param name="epochs">Passes over the data.</param>
    /// <param name="minimumCount">Features seen less often are left out.</param>
    /// <param name="dropout">The share of features left out at random at each place.</param>
    /// <param name="keep">The most features that the model keeps.</param>
    /// <param name="runs">Trainings from other seeds of the shuffling and of the dropout; their weights are averaged.</param>
    internal ChainModel Train(int epochs, int minimumCount, float dropout, int keep, int runs)
    {
        var names = Prune(minimumCount);
        var rows = new float[(long)names.Count * RowLength];
        var sums = new float[(long)names.Count * Lanes];
        var transitions = new float[(labels + 1) * labels];
        var transitionSquares = new float[transitions.Length];
        var transitionSums = new double[transitions.Length];
        var random = new Random(FirstSeed);
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        var averaged = 0;
        for (var pass = 0; pass < epochs * runs; pass++)
        {
            var epoch = pass % epochs;
            if (pass > 0 && epoch == 0)
            {
                random = new Random(FirstSeed + (pass / epochs));
                Array.Clear(rows);
                Array.Clear(transitions);
                Array.Clear(transitionSquares);
            }
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var index in order)
                loss += Step(sequences[index], rows, transitions, transitionSquares, dropout, random);
            if (epoch >= epochs / 2)
            {
                averaged++;
                for (var id = 0; id < names.Count; id++)
                    for (var label = 0; label < labels; label++)
                        sums[(id * Lanes) + label] += rows[(id * RowLength) + label];
                for (var i = 0; i < transitionSums.Length; i++)
                    transitionSums[i] += transitions[i];
            }
            Console.Error.WriteLine($"  epoch {epoch + 1}: loss per sequence {loss / sequences.Count:0.0000}");
        }
        var trained = names.Select((name, id) => (name, Enumerable.Range(0, labels).Select(label => sums[(id * Lanes) + label] / averaged).ToArray()));
        return new ChainModel(FeatureTable.Pack(labels, trained, keep), [.. transitionSums.Select(sum => (float)(sum / averaged))]);
    }

    private const int FirstSeed = 20161;

    // A feature's weights and the sums of its squared slopes stand side by side, so that a step touches one line of the cache for each feature.
    private const int Lanes = 8;
    private const int RowLength = 2 * Lanes;

    /// <summary>Leaves out the rare features and numbers the others anew.</summary>
    private List<ulong> Prune(int minimumCount)
    {
        var names = new List<ulong>();
        var numbers = new int[counts.Count];
        foreach (var (name, id) in ids)
        {
            numbers[id] = counts[id] >= minimumCount ? names.Count : -1;
            if (numbers[id] >= 0)
                names.Add(name);
        }
        ids.Clear();
        for (var i = 0; i < sequences.Count; i++)
        {
            var (all, stops, gold) = sequences[i];
            var kept = new List<int>(all.Length);
            var at = 0;
            for (var place = 0; place < stops.Length; place++)
            {
                for (; at < stops[place]; at++)
                    if (numbers[all[at]] >= 0)
                        kept.Add(numbers[all[at]]);
                stops[place] = kept.Count;
            }
            sequences[i] = new Sequence([.. kept], stops, gold);
        }
        return names;
    }

    private double Step(Sequence sequence, float[] rows, float[] transitions, float[] transitionSquares, float dropout, Random random)
    {
        var places = sequence.Labels.Length;
        var scores = new float[places * labels];
        var probabilities = new float[scores.Length];
        var active = new bool[sequence.Features.Length];
        var at = 0;
        var boost = 1 / (1 - dropout);
        ref var first = ref MemoryMarshal.GetArrayDataReference(rows);
        Span<float> lanes = stackalloc float[Lanes];
        for (var place = 0; place < places; place++)
        {
            var sum = Vector256<float>.Zero;
            for (; at < sequence.Ends[place]; at++)
            {
                if (random.NextSingle() < dropout)
                    continue;
                active[at] = true;
                sum += Vector256.LoadUnsafe(ref first, (nuint)sequence.Features[at] * RowLength) * boost;
            }
            sum.CopyTo(lanes);
            lanes[..labels].CopyTo(scores.AsSpan(place * labels));
        }
        var pairs = new float[transitions.Length];
        ChainMath.Marginals(scores, transitions, labels, probabilities, pairs);
        var loss = 0.0;
        at = 0;
        for (var place = 0; place < places; place++)
        {
            var gold = sequence.Labels[place];
            loss -= Math.Log(Math.Max(1e-9, probabilities[(place * labels) + gold]));
            lanes.Clear();
            probabilities.AsSpan(place * labels, labels).CopyTo(lanes);
            lanes[gold]--;
            var slope = Vector256.Create<float>(lanes);
            // Places that are as good as right cost half of the time and change nothing.
            if (Vector256.LessThanAll(Vector256.Abs(slope), Vector256.Create(1e-3f)))
                at = sequence.Ends[place];
            for (; at < sequence.Ends[place]; at++)
            {
                if (!active[at])
                    continue;
                var row = (nuint)sequence.Features[at] * RowLength;
                var squares = Vector256.LoadUnsafe(ref first, row + Lanes) + (slope * slope);
                var weights = Vector256.LoadUnsafe(ref first, row) - (Rate * slope / (Vector256.Sqrt(squares) + Vector256.Create(1e-3f)));
                squares.StoreUnsafe(ref first, row + Lanes);
                weights.StoreUnsafe(ref first, row);
            }
            pairs[((place == 0 ? labels : sequence.Labels[place - 1]) * labels) + gold]--;
        }
        for (var i = 0; i < pairs.Length; i++)
        {
            transitionSquares[i] += pairs[i] * pairs[i];
            transitions[i] -= Rate * pairs[i] / (MathF.Sqrt(transitionSquares[i]) + 1e-3f);
        }
        return loss;
    }
}
