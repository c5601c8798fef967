using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>Counts of right, found and expected name spans, all kinds and each.</summary>
internal sealed class NameScore
{
    private readonly int[] _right = new int[5];
    private readonly int[] _found = new int[5];
    private readonly int[] _gold = new int[5];

    /// <summary>F1 of all kinds together in percent.</summary>
    public double F1 => 200.0 * _right[0] / (_found[0] + _gold[0]);

    /// <summary>The labels that stand for the names that a text was found to have.</summary>
    public static byte[] LabelsOf(AnalyzedText text)
    {
        var labels = new byte[text.Tokens.Length];
        foreach (var name in text.Names)
        {
            var kind = (int)name.Kind;
            if (name.TokenCount == 1)
            {
                labels[name.FirstToken] = (byte)NameLabels.Unit(kind);
                continue;
            }

            labels.AsSpan(name.FirstToken, name.TokenCount).Fill((byte)NameLabels.Inside(kind));
            labels[name.FirstToken] = (byte)NameLabels.Begin(kind);
            labels[name.EndToken - 1] = (byte)NameLabels.Last(kind);
        }

        return labels;
    }

    public void Add(SilverText gold, ReadOnlySpan<byte> labels)
    {
        var expected = new byte[labels.Length];
        foreach (var sentence in gold.Text.Sentences)
            NameLabels.FromKinds(gold.Entities.AsSpan(sentence.FirstToken, sentence.TokenCount), expected.AsSpan(sentence.FirstToken));
        var right = Spans(expected);
        foreach (var span in right)
            Count(_gold, span.Kind);
        foreach (var span in Spans(labels))
        {
            Count(_found, span.Kind);
            if (right.Contains(span))
                Count(_right, span.Kind);
        }
    }

    public override string ToString() => string.Join("  ", new[] { "all", "person", "organisation", "place", "other" }
        .Select((name, k) => $"{name} P {100.0 * _right[k] / _found[k]:f1} R {100.0 * _right[k] / _gold[k]:f1} F1 {200.0 * _right[k] / (_found[k] + _gold[k]):f2}"));

    private static void Count(int[] counts, int kind)
    {
        counts[0]++;
        counts[kind + 1]++;
    }

    private static HashSet<(int Start, int End, int Kind)> Spans(ReadOnlySpan<byte> labels)
    {
        var spans = new HashSet<(int, int, int)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var first = i;
            while (NameLabels.IsOpen(labels[i]))
                i++;
            spans.Add((first, i, NameLabels.KindOf(labels[i])));
        }

        return spans;
    }
}
