namespace BriefPack.Typesetting;

/// <summary>
/// Chooses the line ends of a headline: as few lines as can be, about equally long, ended where the sense pauses and not behind a small word.
/// Every way is compared (headlines are short), by dynamic programming over the places where a line may end.
/// </summary>
internal static class HeadlineBreaker
{
    // A line that is longer or shorter than the mean by a tenth of the measure costs 1: a pause is worth lines of which one is half as long again
    // as the other, a small word at the end costs as much as a fifth of the measure.
    private const double Unevenness = 100;

    /// <summary>Finds the best ends for so many lines.</summary>
    /// <param name="items">The headline, unstretched.</param>
    /// <param name="width">The measure in points.</param>
    /// <param name="lines">How many lines it takes.</param>
    /// <param name="costs">What it costs to end a line at each item.</param>
    /// <param name="ends">Holds line ends that fit; gets the best ones.</param>
    public static void Balance(ReadOnlySpan<LineItem> items, double width, int lines, ReadOnlySpan<double> costs, List<int> ends)
    {
        var places = Places(items);
        var widths = new double[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
            widths[i + 1] = widths[i] + (items[i].Kind == LineItemKind.Penalty ? 0 : items[i].Width);
        var mean = widths[^1] / lines;
        var best = new double[lines + 1, places.Count];
        var from = new int[lines + 1, places.Count];
        for (var line = 1; line <= lines; line++)
            for (var end = 0; end < places.Count; end++)
            {
                best[line, end] = double.MaxValue;
                for (var start = line == 1 ? -1 : 0; start < end && (start < 0 || line > 1); start++)
                {
                    var before = start < 0 ? 0 : best[line - 1, start];
                    var length = Length(items, widths, start < 0 ? 0 : places[start], places[end]);
                    if (before >= double.MaxValue || length > width + 0.01)
                        continue;
                    var cost = before + (Unevenness * Math.Pow((length - mean) / width, 2)) + (end == places.Count - 1 ? 0 : costs[places[end]]);
                    if (cost < best[line, end])
                        (best[line, end], from[line, end]) = (cost, start);
                }
            }
        if (best[lines, places.Count - 1] >= double.MaxValue)
            return;
        ends.Clear();
        for (var (line, end) = (lines, places.Count - 1); line > 0; end = from[line--, end])
            ends.Insert(0, places[end]);
    }

    private static List<int> Places(ReadOnlySpan<LineItem> items)
    {
        var places = new List<int>();
        for (var i = 0; i < items.Length; i++)
            if (items[i].Kind == LineItemKind.Glue ? i > 0 && items[i - 1].Kind == LineItemKind.Box : items[i].Kind == LineItemKind.Penalty && items[i].Cost < LineItem.Never)
                places.Add(i);
        return places;
    }

    private static double Length(ReadOnlySpan<LineItem> items, double[] widths, int start, int end)
    {
        while (start < end && items[start].Kind != LineItemKind.Box)
            start++;
        return widths[end] - widths[start] + (items[end].Kind == LineItemKind.Penalty ? items[end].Width : 0);
    }
}
