using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Turns gold spans into labels of units.</summary>
internal static class GoldLabels
{
    /// <summary>Whether a unit belongs to a gold span: a token that it touches, a stretch of which it covers half.</summary>
    internal static bool Covers(Span gold, Unit unit)
    {
        var shared = Math.Min(gold.End, unit.End) - Math.Max(gold.Start, unit.Start);
        return unit.IsStretch ? shared * 2 >= unit.End - unit.Start : shared > 0;
    }

    /// <summary>The units of a passage that a span covers, or null where there are none.</summary>
    internal static (int From, int To)? Range(Passage passage, Span gold)
    {
        var from = Array.FindIndex(passage.Units, unit => Covers(gold, unit));
        if (from < 0)
            return null;
        var to = Array.FindLastIndex(passage.Units, unit => Covers(gold, unit)) + 1;
        return (from, to);
    }

    /// <summary>The cues of a passage with their attributions; of cues that overlap the first stays.</summary>
    internal static List<(int From, int To, GoldAttribution Gold)> Cues(Passage passage, List<GoldAttribution> gold)
    {
        var found = new List<(int From, int To, GoldAttribution Gold)>();
        if (passage.Units.Length == 0)
            return found;
        var whole = passage.SpanOf(0, passage.Units.Length);
        foreach (var attribution in gold)
            if (attribution.Cues.Count > 0 && whole.Overlaps(attribution.Cues[0]) && Range(passage, attribution.Cues[0]) is { } range
                && !passage.Units[range.From].IsStretch)
                found.Add((range.From, range.To, attribution));
        found.Sort((a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
        return found;
    }

    /// <summary>The labels of <see cref="CueFeatures"/>.</summary>
    internal static byte[] CueLabels(Passage passage, List<(int From, int To, GoldAttribution Gold)> cues)
    {
        var labels = new byte[passage.Units.Length];
        foreach (var (from, to, _) in cues)
        {
            if (labels.AsSpan(from, to - from).ContainsAnyExcept((byte)0))
                continue;
            labels.AsSpan(from, to - from).Fill(2);
            labels[from] = 1;
        }
        return labels;
    }

    /// <summary>For every unit the number of the cue that it belongs to, from 1, or 0.</summary>
    internal static byte[] CueNumbers(Passage passage, List<(int From, int To, GoldAttribution Gold)> cues)
    {
        var numbers = new byte[passage.Units.Length];
        for (var i = 0; i < cues.Count; i++)
            numbers.AsSpan(cues[i].From, cues[i].To - cues[i].From).Fill((byte)Math.Min(250, i + 1));
        return numbers;
    }

    /// <summary>The labels of <see cref="SpanFeatures"/> for one attribution.</summary>
    internal static byte[] SpanLabels(Passage passage, GoldAttribution gold, int cueFrom, int cueTo)
    {
        var labels = new byte[passage.Units.Length];
        Mark(passage, gold.Contents, labels, 3);
        Mark(passage, gold.Sources, labels, 1);
        labels.AsSpan(cueFrom, cueTo - cueFrom).Clear();
        return labels;
    }

    private static void Mark(Passage passage, List<Span> spans, byte[] labels, byte first)
    {
        foreach (var span in spans)
        {
            if (Range(passage, span) is not { } range)
                continue;
            labels.AsSpan(range.From, range.To - range.From).Fill((byte)(first + 1));
            labels[range.From] = first;
        }
    }
}
