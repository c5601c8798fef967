using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>
/// Trains a linear-chain conditional random field with AdaGrad (Duchi, Hazan and Singer, 2011), feature dropout and averaging of the last
/// epochs. Deterministic: the seed is fixed and one thread does all.
/// </summary>
internal sealed class ChainTrainer(int labels)
{
    internal static float Rate = 0.05f;
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
    /// <param name="seed">The seed of the shuffling and of the dropout.</param>
    internal ChainModel Train(int epochs, int minimumCount, float dropout, int keep, int seed = 20161)
    {
        var weights = new float[counts.Count * labels];
        var squares = new float[counts.Count * labels];
        var sums = new double[counts.Count * labels];
        var transitions = new float[(labels + 1) * labels];
        var transitionSquares = new float[transitions.Length];
        var transitionSums = new double[transitions.Length];
        var kept = counts.Select(count => count >= minimumCount).ToArray();
        var random = new Random(seed);
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        var averaged = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var index in order)
                loss += Step(sequences[index], weights, squares, transitions, transitionSquares, kept, dropout, random);
            if (epoch >= epochs / 2)
            {
                averaged++;
                for (var i = 0; i < sums.Length; i++)
                    sums[i] += weights[i];
                for (var i = 0; i < transitionSums.Length; i++)
                    transitionSums[i] += transitions[i];
            }
            Console.Error.WriteLine($"  epoch {epoch + 1}: loss per sequence {loss / sequences.Count:0.0000}");
        }
        var trained = ids.Where(pair => kept[pair.Value]).Select(pair => (pair.Key,
            Enumerable.Range(0, labels).Select(label => (float)(sums[(pair.Value * labels) + label] / averaged)).ToArray()));
        return new ChainModel(FeatureTable.Pack(labels, trained, keep), [.. transitionSums.Select(sum => (float)(sum / averaged))]);
    }

    private double Step(
        Sequence sequence, float[] weights, float[] squares, float[] transitions, float[] transitionSquares, bool[] kept, float dropout, Random random)
    {
        var places = sequence.Labels.Length;
        var scores = new float[places * labels];
        var probabilities = new float[scores.Length];
        var active = new bool[sequence.Features.Length];
        var at = 0;
        var boost = 1 / (1 - dropout);
        for (var place = 0; place < places; place++)
        {
            for (; at < sequence.Ends[place]; at++)
            {
                var id = sequence.Features[at];
                if (!kept[id] || random.NextSingle() < dropout)
                    continue;
                active[at] = true;
                for (var label = 0; label < labels; label++)
                    scores[(place * labels) + label] += weights[(id * labels) + label] * boost;
            }
        }
        var pairs = new float[transitions.Length];
        ChainMath.Marginals(scores, transitions, labels, probabilities, pairs);
        var loss = 0.0;
        at = 0;
        Span<float> gradient = stackalloc float[labels];
        for (var place = 0; place < places; place++)
        {
            var gold = sequence.Labels[place];
            loss -= Math.Log(Math.Max(1e-9, probabilities[(place * labels) + gold]));
            var largest = 0f;
            for (var label = 0; label < labels; label++)
            {
                gradient[label] = probabilities[(place * labels) + label] - (label == gold ? 1 : 0);
                largest = MathF.Max(largest, MathF.Abs(gradient[label]));
            }
            if (largest < 1e-3f)
            {
                at = sequence.Ends[place];
            }
            for (; at < sequence.Ends[place]; at++)
            {
                if (!active[at])
                    continue;
                var row = sequence.Features[at] * labels;
                for (var label = 0; label < labels; label++)
                {
                    var slope = gradient[label];
                    squares[row + label] += slope * slope;
                    weights[row + label] -= Rate * slope / (MathF.Sqrt(squares[row + label]) + 1e-3f);
                }
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
