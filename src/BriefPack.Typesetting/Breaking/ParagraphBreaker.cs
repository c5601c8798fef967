using System.Runtime.InteropServices;

namespace BriefPack.Typesetting;

/// <summary>
/// Chooses the line ends of a whole paragraph at once, so that spaces are as even as they can be (D. E. Knuth and M. F. Plass, "Breaking
/// Paragraphs into Lines", 1981). Keeps its buffers between calls: use one instance from one thread at a time.
/// </summary>
public sealed class ParagraphBreaker
{
    private const double Infinite = 1e9;

    private const double OverfullDemerits = 1e8;

    // A last line of less than so much of the measure is a single short word, which looks like a mistake below a full line.
    private const double ShortEnd = 0.08;

    // As much as one line costs whose spaces are stretched by 1.25 of what they may.
    private const double ShortEndDemerits = 40_000;

    private readonly List<Node> _nodes = [];
    private List<int> _active = [];
    private List<int> _kept = [];

    /// <summary>Whether the last paragraph has a line that is wider than its measure, because nothing in it could be broken.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Finds the best line ends.</summary>
    /// <param name="items">The paragraph; it must end with a forced break.</param>
    /// <param name="firstWidth">The width of the first line in points.</param>
    /// <param name="width">The width of the other lines in points.</param>
    /// <param name="edge">How far a line may fall short at its end without being stretched: 0 for justified text, above for ragged.</param>
    /// <param name="tolerance">How far spaces may be stretched, as a multiple of their stretch; infinite to find some way always.</param>
    /// <param name="ends">Gets the indices of the items at which the lines end.</param>
    /// <returns>Whether there is a way within the tolerance; with an infinite tolerance there is always one, with overfull lines where a box is too wide.</returns>
    public bool TryBreak(ReadOnlySpan<LineItem> items, double firstWidth, double width, double edge, double tolerance, List<int> ends)
    {
        ArgumentNullException.ThrowIfNull(ends);
        _nodes.Clear();
        _active.Clear();
        _nodes.Add(new Node(-1, -1, 0, 1, 0, 0, 0, 0, false, false));
        _active.Add(0);
        double sumWidth = 0, sumStretch = 0, sumShrink = 0;
        var last = -1;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            switch (item.Kind)
            {
                case LineItemKind.Box:
                    sumWidth += item.Width;
                    break;
                case LineItemKind.Glue:
                    if (i > 0 && items[i - 1].Kind == LineItemKind.Box && !Consider(items, i, sumWidth, sumStretch, sumShrink, firstWidth, width, edge, tolerance, ref last))
                        return false;
                    sumWidth += item.Width;
                    sumStretch += item.Stretch;
                    sumShrink += item.Shrink;
                    break;
                default:
                    if (item.Cost < LineItem.Never && !Consider(items, i, sumWidth, sumStretch, sumShrink, firstWidth, width, edge, tolerance, ref last))
                        return false;
                    break;
            }
        }
        var best = _active[0];
        foreach (var candidate in _active)
            if (_nodes[candidate].Demerits < _nodes[best].Demerits)
                best = candidate;
        IsOverfull = _nodes[best].Overfull;
        ends.Clear();
        for (var node = best; _nodes[node].Position >= 0; node = _nodes[node].Previous)
            ends.Add(_nodes[node].Position);
        ends.Reverse();
        return true;
    }

    private bool Consider(
        ReadOnlySpan<LineItem> items, int at, double sumWidth, double sumStretch, double sumShrink,
        double firstWidth, double width, double edge, double tolerance, ref int last)
    {
        ref readonly var item = ref items[at];
        var forced = item.Kind == LineItemKind.Penalty && item.Cost <= LineItem.Always;
        var final = at == items.Length - 1;
        var cost = item.Kind == LineItemKind.Penalty ? item.Cost : 0;
        var extra = item.Kind == LineItemKind.Penalty ? item.Width : 0;
        // The best way to each of the four fitness classes: tight, normal, loose, very loose.
        Span<double> bestDemerits = [double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue];
        Span<int> bestNode = [-1, -1, -1, -1];
        _kept.Clear();
        var rescue = -1;
        double rescueOver = double.MaxValue;
        foreach (var index in _active)
        {
            ref readonly var node = ref CollectionsMarshal.AsSpan(_nodes)[index];
            var target = node.Line == 0 ? firstWidth : width;
            var natural = sumWidth - node.Width + extra;
            var stretch = sumStretch - node.Stretch + edge + (final ? Infinite : 0);
            var shrink = sumShrink - node.Shrink;
            var gap = target - natural;
            var ratio = gap >= 0 ? (stretch > 0 ? gap / stretch : (gap <= 0.01 ? 0 : Infinite)) : (shrink > 0 ? gap / shrink : -Infinite);
            if (gap < 0 && gap > -0.001)
                ratio = 0;
            var tooLong = ratio < -1;
            if (!tooLong && !forced)
                _kept.Add(index);
            if (tooLong)
            {
                if (-gap < rescueOver || (-gap <= rescueOver && node.Demerits < _nodes[rescue].Demerits))
                    (rescueOver, rescue) = (-gap, index);
                continue;
            }
            if (ratio > tolerance && !(forced && double.IsPositiveInfinity(tolerance)))
                continue;
            var badness = 100 * Math.Pow(Math.Min(Math.Abs(ratio), 1000), 3);
            var demerits = 10 + badness;
            demerits = cost >= 0 ? (demerits * demerits) + (cost * cost) : forced ? demerits * demerits : (demerits * demerits) - (cost * cost);
            if (item.Flagged && node.Flagged)
                demerits += 10_000;
            if (final && node.Flagged)
                demerits += 5_000;
            if (final && node.Line > 0 && natural < ShortEnd * width)
                demerits += ShortEndDemerits;
            var fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
            if (Math.Abs(fitness - node.Fitness) > 1)
                demerits += 10_000;
            demerits += node.Demerits;
            if (demerits < bestDemerits[fitness])
                (bestDemerits[fitness], bestNode[fitness]) = (demerits, index);
        }
        var found = false;
        var least = double.MaxValue;
        foreach (var demerits in bestDemerits)
            least = Math.Min(least, demerits);
        for (var fitness = 0; fitness < 4; fitness++)
            // A way that is worse by more than a change of fitness, two hyphens in a row and a short end cost can never win later.
            if (bestNode[fitness] >= 0 && bestDemerits[fitness] <= least + 20_000 + ShortEndDemerits)
            {
                AddNode(items, at, bestNode[fitness], bestDemerits[fitness], fitness, sumWidth, sumStretch, sumShrink, item.Flagged, false);
                found = true;
            }
        if (!found && _kept.Count == 0)
        {
            if (!double.IsPositiveInfinity(tolerance) || rescue < 0)
                return false;
            // Nothing fits: the line that overflows least is taken, so that no text is lost.
            AddNode(items, at, rescue, _nodes[rescue].Demerits + OverfullDemerits, 0, sumWidth, sumStretch, sumShrink, item.Flagged, true);
        }
        (_active, _kept) = (_kept, _active);
        last = at;
        return _active.Count > 0;
    }

    private void AddNode(
        ReadOnlySpan<LineItem> items, int at, int previous, double demerits, int fitness, double sumWidth, double sumStretch, double sumShrink, bool flagged, bool overfull)
    {
        // Glue after the break is dropped at the beginning of the next line.
        for (var i = at; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            if (item.Kind == LineItemKind.Box || (item.Kind == LineItemKind.Penalty && item.Cost <= LineItem.Always && i > at))
                break;
            if (item.Kind == LineItemKind.Glue)
            {
                sumWidth += item.Width;
                sumStretch += item.Stretch;
                sumShrink += item.Shrink;
            }
        }
        _nodes.Add(new Node(at, previous, _nodes[previous].Line + 1, fitness, demerits, sumWidth, sumStretch, sumShrink, flagged, overfull || _nodes[previous].Overfull));
        _kept.Add(_nodes.Count - 1);
    }

    private readonly record struct Node(
        int Position, int Previous, int Line, int Fitness, double Demerits, double Width, double Stretch, double Shrink, bool Flagged, bool Overfull);
}
