using System.Runtime.InteropServices;

namespace BriefPack.Typesetting;

/// <summary>
/// The grid that lines of running text stand on, so that those of both columns and of facing pages align: what stands between them (headings,
/// quotations, tables, small print) keeps its own distances, and the space around it is stretched until the next line is on the grid again.
/// </summary>
/// <param name="top">Where the first line of a page begins, in points.</param>
/// <param name="unit">The distance of base lines in running text, in points.</param>
internal sealed class BaselineGrid(double top, double unit)
{
    // Where text misses a line of the grid by no more than this share, the spaces above give it; with less, a heading at the head of a page
    // would have nearly a whole empty line below it.
    private const double Give = 0.3;

    /// <summary>Lays items below each other, each at its own distance or on the grid.</summary>
    /// <param name="items">The items.</param>
    /// <param name="count">How many of them, from the first.</param>
    /// <param name="y">Where they begin.</param>
    /// <param name="atTop">Whether nothing stands above in this frame: then the first item has no space above.</param>
    /// <param name="tops">Gets the upper edge of each; null to measure only.</param>
    /// <returns>Where the last one ends.</returns>
    public double Lay(IReadOnlyList<FlowItem> items, int count, double y, bool atTop, List<double>? tops)
    {
        tops?.Clear();
        double gaps = 0;
        var run = 0;
        for (var i = 0; i < count; i++)
        {
            var item = items[i];
            var gap = i == 0 && atTop ? 0 : item.Before;
            y += gap;
            gaps += gap;
            if (item.OnGrid)
            {
                var line = Snap(y, gaps);
                if (tops is not null && gaps > 0)
                    Spread(items, run, line - y, gaps, atTop, CollectionsMarshal.AsSpan(tops));
                (y, gaps, run) = (line, 0, i + 1);
            }
            tops?.Add(y);
            y += item.Height;
        }
        return y;
    }

    private double Snap(double y, double gaps)
    {
        var lines = (y - top) / unit;
        var below = Math.Floor(lines + 0.001);
        var over = lines - below;
        if (over > 0.001 && (over > Give || gaps < over * unit))
            below++;
        return top + (below * unit);
    }

    // Large spaces take more of what is to be spread than small ones: the look of the page changes least.
    private static void Spread(IReadOnlyList<FlowItem> items, int from, double surplus, double gaps, bool atTop, Span<double> tops)
    {
        double shift = 0;
        for (var i = from; i < tops.Length; i++)
        {
            shift += surplus * (i == 0 && atTop ? 0 : items[i].Before) / gaps;
            tops[i] += shift;
        }
    }
}
