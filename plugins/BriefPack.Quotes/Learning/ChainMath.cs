using System.Runtime.CompilerServices;

namespace BriefPack.Quotes;

/// <summary>The forward-backward algorithm (Rabiner, 1989) with scaling, shared by the model and its trainer.</summary>
internal static class ChainMath
{
    /// <summary>The probability of every label at every place.</summary>
    /// <param name="scores">One row of labels for each place.</param>
    /// <param name="transitions">The score of each label after each label; the last row is for the first place.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="probabilities">Receives the probabilities, in the shape of <paramref name="scores"/>.</param>
    /// <param name="pairs">Receives, where not empty, the expected number of each pair of labels, added to what is there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Marginals(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int labels, Span<float> probabilities, Span<float> pairs = default)
    {
        var places = scores.Length / labels;
        if (places == 0)
            return;
        var forward = new float[places * labels];
        var backward = new float[places * labels];
        var local = new float[places * labels];
        var weights = new float[(labels + 1) * labels];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = MathF.Exp(transitions[i]);
        for (var place = 0; place < places; place++)
        {
            var row = scores.Slice(place * labels, labels);
            var top = Max(row);
            for (var label = 0; label < labels; label++)
                local[(place * labels) + label] = MathF.Exp(row[label] - top);
        }
        for (var label = 0; label < labels; label++)
            forward[label] = local[label] * weights[(labels * labels) + label];
        Normalize(forward.AsSpan(0, labels));
        for (var place = 1; place < places; place++)
        {
            var at = place * labels;
            for (var label = 0; label < labels; label++)
            {
                var sum = 0f;
                for (var before = 0; before < labels; before++)
                    sum += forward[at - labels + before] * weights[(before * labels) + label];
                forward[at + label] = sum * local[at + label];
            }
            Normalize(forward.AsSpan(at, labels));
        }
        backward.AsSpan((places - 1) * labels).Fill(1f / labels);
        for (var place = places - 2; place >= 0; place--)
        {
            var at = place * labels;
            for (var label = 0; label < labels; label++)
            {
                var sum = 0f;
                for (var after = 0; after < labels; after++)
                    sum += weights[(label * labels) + after] * local[at + labels + after] * backward[at + labels + after];
                backward[at + label] = sum;
            }
            Normalize(backward.AsSpan(at, labels));
        }
        for (var place = 0; place < places; place++)
        {
            var at = place * labels;
            for (var label = 0; label < labels; label++)
                probabilities[at + label] = forward[at + label] * backward[at + label];
            Normalize(probabilities.Slice(at, labels));
        }
        if (!pairs.IsEmpty)
            AddPairs(forward, backward, local, weights, labels, probabilities, pairs);
    }

    private static void AddPairs(
        float[] forward, float[] backward, float[] local, float[] weights, int labels, ReadOnlySpan<float> probabilities, Span<float> pairs)
    {
        var cell = new float[labels * labels];
        for (var label = 0; label < labels; label++)
            pairs[(labels * labels) + label] += probabilities[label];
        for (var at = labels; at < forward.Length; at += labels)
        {
            for (var before = 0; before < labels; before++)
                for (var label = 0; label < labels; label++)
                    cell[(before * labels) + label] = forward[at - labels + before] * weights[(before * labels) + label] * local[at + label] * backward[at + label];
            Normalize(cell);
            for (var i = 0; i < cell.Length; i++)
                pairs[i] += cell[i];
        }
    }

    private static float Max(ReadOnlySpan<float> values)
    {
        var top = values[0];
        foreach (var value in values)
            top = MathF.Max(top, value);
        return top;
    }

    private static void Normalize(Span<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
            sum += value;
        if (sum <= 0)
        {
            values.Fill(1f / values.Length);
            return;
        }
        for (var i = 0; i < values.Length; i++)
            values[i] /= sum;
    }
}
