using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>Sets tables as slices of one line each, so that long ones run over pages with their head repeated.</summary>
internal sealed class TableSetter(TypesettingContext context, ParagraphSetter paragraphs)
{
    private const double Gap = 12;
    private const double Padding = 3;

    private readonly ColumnWidths _widths = new(context);

    public IEnumerable<FlowItem> Set(TableBlock table, double left, double width, StructureElement element, string language)
    {
        var columns = _widths.Choose(table, width, Gap, language);
        var headed = table.HasHeader;
        if (headed)
            foreach (var slice in Row(table, HeadCells(table), columns, left, width, element, language, context.Styles.CellHead, null, 0))
                yield return slice;
        Func<string, double, FlowItem>? repeat = headed ? (label, top) => Repeated(table, columns, left, width, language, label, top) : null;
        var group = "";
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = table.Rows[i].Cells;
            var label = IsEmpty(cells) ? group : "";
            if (label.Length == 0)
                group = cells.Length > 0 ? InlineText.Of(cells[0]) : "";
            foreach (var slice in Row(table, cells, columns, left, width, element, language, context.Styles.Cell, repeat is null ? null : top => repeat(label, top), RuleStart(table, i, columns)))
            {
                if (headed)
                    slice.BreakBefore = PageBreak.Never;
                headed = false;
                yield return slice;
            }
        }
    }

    // Rows whose first cell is empty belong to what stands in it further up: no rule parts them from it.
    private static double RuleStart(TableBlock table, int row, (double X, double Width)[] columns) =>
        columns.Length > 1 && row + 1 < table.Rows.Length && IsEmpty(table.Rows[row + 1].Cells) ? columns[1].X : 0;

    private static bool IsEmpty(ImmutableArray<ImmutableArray<Inline>> cells) =>
        cells.Length > 1 && (cells[0].IsDefaultOrEmpty || cells[0] is [TextRun { Text: "" }]);

    private static ImmutableArray<ImmutableArray<Inline>> HeadCells(TableBlock table)
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(table.Columns.Length);
        foreach (var column in table.Columns)
            cells.Add([new TextRun(column.Header)]);
        return cells.MoveToImmutable();
    }

    private FlowItem Repeated(TableBlock table, (double X, double Width)[] columns, double left, double width, string language, string label, double top)
    {
        var whole = new List<PageItem>();
        double height = 0;
        foreach (var slice in Row(table, HeadCells(table), columns, left, width, null, language, context.Styles.CellHead, null, 0))
        {
            foreach (var item in slice.Items)
                item.Y += height;
            whole.AddRange(slice.Items);
            height += slice.Height;
        }
        if (label.Length > 0)
        {
            // Rows that belong to one on the page before: what they belong to stands beside the first of them again.
            var style = context.Styles.Cell;
            var at = height + top + LineSetter.Baseline(style, context);
            foreach (var line in paragraphs.Set([new TextRun(label)], style, columns[0].Width, 0, null, language))
            {
                LineSetter.Shift(line, left + columns[0].X, at);
                whole.AddRange(line.Items);
                at += style.Leading;
            }
        }
        return new FlowItem { Height = height, Items = whole, BreakBefore = PageBreak.Allowed, IsRepeatedHead = true };
    }

    private IEnumerable<FlowItem> Row(
        TableBlock table, ImmutableArray<ImmutableArray<Inline>> cells, (double X, double Width)[] columns, double left, double width,
        StructureElement? parent, string language, TextStyle style, Func<double, FlowItem>? repeat, double ruleStart)
    {
        var head = style == context.Styles.CellHead;
        var row = parent?.Add(StructureRole.TableRow);
        var elements = new List<StructureElement>();
        var set = new List<SetLine>[columns.Length];
        var count = 1;
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = row?.Add(head ? StructureRole.TableHeader : StructureRole.TableCell);
            if (cell is not null)
                elements.Add(cell);
            var aligned = style with { Alignment = table.Columns[i].Alignment == ColumnAlignment.End ? Alignment.End : Alignment.Start };
            set[i] = i < cells.Length ? paragraphs.Set(cells[i], aligned, columns[i].Width, 0, cell, language) : [];
            count = Math.Max(count, set[i].Count);
        }
        var baseline = LineSetter.Baseline(style, context);
        for (var line = 0; line < count; line++)
        {
            var (first, last) = (line == 0, line == count - 1);
            var top = first ? Padding : 0;
            var height = style.Leading + top + (last ? Padding : 0);
            var slice = new FlowItem
            {
                Height = height,
                Elements = first ? elements : null,
                Links = [],
                RepeatedHead = repeat is null ? null : () => repeat(top),
                // A row is broken only where it is longer than three lines, and then never to a single line.
                BreakBefore = first && !head ? PageBreak.Allowed : count > 3 && line >= 2 && line <= count - 2 ? PageBreak.Reluctant : PageBreak.Never,
                After = last && head ? 1 : 0,
            };
            for (var i = 0; i < columns.Length; i++)
            {
                if (line >= set[i].Count)
                    continue;
                LineSetter.Shift(set[i][line], left + columns[i].X, top + baseline);
                if (set[i][line].Items is [.., TextItem end])
                    end.SpaceAfter = true;
                slice.Items.AddRange(set[i][line].Items);
                slice.Links!.AddRange(set[i][line].Links ?? []);
            }
            if (last)
                slice.Items.Add(new RectangleItem { X = left + ruleStart, Y = height - 0.25, Width = width - ruleStart, Height = head ? 0.9 : 0.4, Color = head ? context.Styles.Ink : context.Styles.Rule });
            yield return slice;
        }
    }
}
