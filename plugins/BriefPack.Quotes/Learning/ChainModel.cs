using System.Runtime.CompilerServices;

namespace BriefPack.Quotes;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): scores of labels from features, scores of label pairs, the best
/// sequence by Viterbi (1967) and the probability of each label by the forward-backward algorithm. Immutable and thread-safe.
/// </summary>
internal sealed class ChainModel
{
    private readonly FeatureTable table;
    private readonly float[] transitions;

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="table">The weights of features.</param>
    /// <param name="transitions">The score of each label (column) after each label (row); the last row is for the first place.</param>
    internal ChainModel(FeatureTable table, float[] transitions)
    {
        this.table = table;
        this.transitions = transitions;
    }

    /// <summary>How many labels there are; label 0 is "nothing".</summary>
    internal int Labels => table.Labels;

    /// <summary>Adds the scores of the features at one place.</summary>
    internal void Score(FeatureList features, Span<float> scores) => table.AddTo(features.Items, scores);

    /// <summary>The best label for each place; <paramref name="scores"/> has one row of labels for each place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Decode(ReadOnlySpan<float> scores, Span<byte> best)
    {
        var labels = Labels;
        var places = best.Length;
        if (places == 0)
            return;
        var from = new byte[places * labels];
        var current = new float[labels];
        var previous = new float[labels];
        for (var label = 0; label < labels; label++)
            previous[label] = scores[label] + transitions[(labels * labels) + label];
        for (var place = 1; place < places; place++)
        {
            for (var label = 0; label < labels; label++)
            {
                var top = float.NegativeInfinity;
                for (var before = 0; before < labels; before++)
                {
                    var score = previous[before] + transitions[(before * labels) + label];
                    if (score <= top)
                        continue;
                    top = score;
                    from[(place * labels) + label] = (byte)before;
                }
                current[label] = top + scores[(place * labels) + label];
            }
            (previous, current) = (current, previous);
        }
        var last = 0;
        for (var label = 1; label < labels; label++)
            if (previous[label] > previous[last])
                last = label;
        for (var place = places - 1; place >= 0; place--)
        {
            best[place] = (byte)last;
            last = from[(place * labels) + last];
        }
    }

    /// <summary>The probability of every label at every place, in the shape of <paramref name="scores"/>.</summary>
    internal void Marginals(ReadOnlySpan<float> scores, Span<float> probabilities) =>
        ChainMath.Marginals(scores, transitions, Labels, probabilities);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static ChainModel Read(BinaryReader reader)
    {
        var table = FeatureTable.Read(reader);
        var transitions = new float[(table.Labels + 1) * table.Labels];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadSingle();
        return new ChainModel(table, transitions);
    }

    /// <summary>Writes the model.</summary>
    internal void Write(BinaryWriter writer)
    {
        table.Write(writer);
        foreach (var score in transitions)
            writer.Write(score);
    }
}
