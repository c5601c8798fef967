using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>
/// Finds the page of every bookmark by laying the body out as Word does: lines broken first-fit, widows and orphans, paragraphs kept together,
/// header rows repeated. Word and LibreOffice show these numbers until somebody updates the contents.
/// </summary>
internal sealed class PageCounter
{
    // Word's default gap between columns in this file, in points.
    private const double ColumnGap = 18;

    // The table style's padding above and below a cell's words, and the rule below a row.
    private const double RowExtra = 6.5;

    private readonly StyleSheet styles;
    private readonly LineCounter lines;
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);
    private readonly double textWidth;
    private readonly PageFill fill;
    private readonly List<int> shared = [];

    /// <summary>Counts pages.</summary>
    /// <param name="page">The paper.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="measure">The widths of characters.</param>
    public PageCounter(PageFrame page, StyleSheet styles, ITextMeasure measure)
    {
        this.styles = styles;
        var noteStyle = styles[StyleIds.FootnoteText];
        textWidth = page.TextWidth;
        var forNotes = new LineCounter(measure, _ => 0);
        lines = new LineCounter(measure, note => forNotes.Count("00 ", note.Content, noteStyle, textWidth));
        fill = new PageFill(page.TextHeight, FootnotesPart.SeparatorHeight, noteStyle.Line);
    }

    /// <summary>Counts the pages of a body.</summary>
    /// <param name="flow">The body.</param>
    public PageCount Count(Flow flow)
    {
        var start = 0;
        for (var index = 0; index < flow.Items.Length; index++)
        {
            if (flow.Items[index] is not SectionEndItem end)
                continue;
            Lay(flow, start, index, end.Pages);
            start = index + 1;
        }
        return new PageCount(found.ToFrozenDictionary(StringComparer.Ordinal), fill.Page, shared);
    }

    private void Lay(Flow flow, int start, int end, PageRun run)
    {
        var width = run.Columns > 1 ? (textWidth - (ColumnGap * (run.Columns - 1))) / run.Columns : textWidth;
        if (!run.Continuous && start > 0)
        {
            // What stands in columns is parted from what follows by a section of its own, and heads belong to sections.
            if (fill.Filled < run.LeastFilled && flow.Items[start - 1] is SectionEndItem { Pages.Continuous: false })
                shared.Add(start);
            else
                fill.NewPage();
        }
        fill.StartColumns(run.Columns);
        for (var index = start; index < end;)
        {
            // What is kept with what follows moves together with the first lines of that.
            var last = index;
            while (last < end - 1 && StaysWithNext(flow.Items[last]))
                last++;
            var parts = new List<(FlowItem Item, MeasuredPart Part)>();
            for (; index <= last; index++)
            {
                var edges = Edges(flow, index);
                var above = index > start ? flow.Items[index - 1] : null;
                foreach (var part in Measure(flow, flow.Items[index], above, width))
                    parts.Add((flow.Items[index], part with { Before = part.Before + edges.Above, After = edges.Below }));
            }
            if (parts.Count > 0)
                Place(parts);
        }
        fill.EndColumns();
    }

    private void Place(List<(FlowItem Item, MeasuredPart Part)> parts)
    {
        // Only so much as must stay together: the chain and the least that may stand of its last part.
        var chain = 0;
        while (chain < parts.Count - 1 && parts[chain].Part.KeepNext)
            chain++;
        var needed = parts.Take(chain).Sum(part => part.Part.TotalHeight) + parts[chain].Part.LeastHeight;
        if (chain > 0 && !fill.Fits(needed, parts[chain].Part.LeastHasNote))
            fill.NextColumn();
        foreach (var (item, part) in parts)
        {
            var first = fill.Place(part);
            foreach (var bookmark in item.Bookmarks)
                found.TryAdd(bookmark, first);
        }
    }

    private bool StaysWithNext(FlowItem item) => item.KeepNext || (item is ParagraphItem paragraph && styles[paragraph.Style].KeepNext);

    // The edges of a box stand at its first and last paragraph.
    private static (double Above, double Below) Edges(Flow flow, int index)
    {
        if (!flow.Items[index].Aside)
            return (0, 0);
        var above = index > 0 && flow.Items[index - 1].Aside ? 0 : ParagraphProperties.AsideEdge;
        var below = index + 1 < flow.Items.Length && flow.Items[index + 1].Aside ? 0 : ParagraphProperties.AsideEdge;
        return (above, below);
    }

    private IEnumerable<MeasuredPart> Measure(Flow flow, FlowItem item, FlowItem? above, double width)
    {
        switch (item)
        {
            case ParagraphItem paragraph:
                yield return Measure(paragraph, above, width);
                break;
            case FigureItem figure:
                var scale = FigureRenderer.ScaleOf(figure.Figure.Drawing, width);
                var style = styles[StyleIds.Figure];
                yield return new MeasuredPart(1, (figure.Figure.Drawing.Height * scale) + (style.Size * 0.25), Gaps.Above(above, style, styles.Grid)) { KeepNext = item.KeepNext };
                break;
            case ContentsItem contents:
                if (!flow.Items.OfType<ParagraphItem>().Any(heading => heading.ContentsLevel > 0 && heading.ContentsLevel <= contents.MaxLevel))
                    yield return new MeasuredPart(1, styles[StyleIds.TableGap].Line, 0);
                foreach (var heading in flow.Items.OfType<ParagraphItem>().Where(heading => heading.ContentsLevel > 0 && heading.ContentsLevel <= contents.MaxLevel))
                {
                    var entry = styles[StyleIds.Contents(heading.ContentsLevel)];
                    // The number needs room for a few dots and digits.
                    var count = lines.Count("", [new TextRun(Plain.TextOf(heading.Content) + "\u00A0...\u00A0000")], entry, width - entry.Start);
                    yield return new MeasuredPart(count, entry.Line, entry.Before) { KeepNext = entry.KeepNext };
                }
                break;
            case TableItem table:
                foreach (var row in MeasureRows(table, above, width))
                    yield return row;
                break;
        }
    }

    private MeasuredPart Measure(ParagraphItem paragraph, FlowItem? above, double width)
    {
        var style = styles[paragraph.Style];
        var available = width - ParagraphProperties.IndentOf(paragraph, styles) - style.End - (paragraph.Aside && paragraph.List == 0 ? 2 * ParagraphProperties.AsidePadding : 0);
        var count = lines.Count(paragraph.Prefix, paragraph.Content, style, available);
        return new MeasuredPart(count, style.Line, Gaps.Above(above, style, styles.Grid) + (paragraph.RuleAbove ? ParagraphProperties.RuleSpace : 0))
        {
            KeepNext = paragraph.KeepNext || style.KeepNext,
            KeepLines = paragraph.KeepLines || style.KeepLines,
            Notes = [.. lines.Notes],
        };
    }

    private IEnumerable<MeasuredPart> MeasureRows(TableItem item, FlowItem? above, double width)
    {
        var columns = item.Table.Columns;
        var widths = TableRenderer.Widths(columns, Units.TwipsOf(width));
        var gap = above is TableItem ? styles[StyleIds.TableGap].Line : Gaps.AboveTable(above, styles.Grid);
        double header = 0;
        if (item.Table.HasHeader)
        {
            header = columns.Select((column, index) => CellHeight([new TextRun(column.Header)], StyleIds.TableHeading, widths[index])).Max() + RowExtra;
            yield return new MeasuredPart(1, header, gap) { KeepNext = true };
            gap = 0;
        }
        for (var index = 0; index < item.Table.Rows.Length; index++)
        {
            var cells = item.Table.Rows[index].Cells;
            var height = cells.Select((cell, column) => column < widths.Length ? CellHeight(cell, StyleIds.TableText, widths[column]) : 0).DefaultIfEmpty().Max() + RowExtra;
            yield return new MeasuredPart(1, height, index == 0 ? gap : 0) { RepeatAbove = header, KeepNext = item.KeepNext && index < item.Table.Rows.Length - 1 };
        }
    }

    private double CellHeight(ImmutableArray<Inline> content, string style, int twips) =>
        lines.Count("", content, styles[style], (twips / 20.0) - 8) * styles[style].Line;
}
