using BriefPack.Text;

namespace BriefPack.Clean.Metadata;

/// <summary>Finds the calendar days that a header line names; safe for any number of threads.</summary>
internal static class DateFinder
{
    private static readonly TextAnalyzer Analyzer = new();

    /// <summary>The days named in the line in its order, each with its place. Relative dates do not count: when a page was made is what is asked.</summary>
    public static List<(DateOnly Date, int Start, int Length)> Find(string line)
    {
        var found = new List<(DateOnly, int, int)>();
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
            return found;
        foreach (var mention in DateRecognizer.Find(Analyzer.Analyze(line)))
            if (mention is { Precision: DatePrecision.Day, IsRelative: false, Date: { Year: >= 1800 and <= 2200 } day })
                found.Add((day, mention.Start, mention.Length));
        return found;
    }
}
