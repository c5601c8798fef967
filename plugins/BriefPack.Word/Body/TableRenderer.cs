using System.Collections.Immutable;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Makes tables: fixed columns as wide as the text, a header row that is repeated, rows that do not break.</summary>
internal sealed class TableRenderer
{
    private readonly StyleSheet styles;
    private readonly InlineRenderer inlines;
    private readonly int width;

    /// <summary>Makes tables of one width.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="inlines">Renders words.</param>
    /// <param name="textWidth">The width of the text in points.</param>
    public TableRenderer(StyleSheet styles, InlineRenderer inlines, double textWidth) =>
        (this.styles, this.inlines, width) = (styles, inlines, Units.TwipsOf(textWidth));

    /// <summary>The widths of columns in twips, which add up to the width of the text.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="width">The width of the text in twips.</param>
    public static ImmutableArray<int> Widths(ImmutableArray<TableColumn> columns, int width)
    {
        var total = columns.Sum(column => Math.Max(column.Weight, 0.01));
        var widths = new int[columns.Length];
        double before = 0;
        var left = 0;
        for (var index = 0; index < widths.Length; index++)
        {
            before += Math.Max(columns[index].Weight, 0.01);
            var right = (int)Math.Round(width * before / total);
            widths[index] = right - left;
            left = right;
        }
        return [.. widths];
    }

    /// <summary>Makes a table.</summary>
    /// <param name="item">The table.</param>
    /// <param name="bookmarks">The bookmarks that stand at its first cell.</param>
    public W.Table Render(TableItem item, ImmutableArray<(W.BookmarkStart Start, W.BookmarkEnd End)> bookmarks)
    {
        var columns = item.Table.Columns;
        var widths = Widths(columns, width);
        var properties = new W.TableProperties(
            new W.TableStyle { Val = StyleIds.Table },
            new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook { Val = "0420", FirstRow = item.Table.HasHeader, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true });
        if (!item.Table.Caption.IsEmpty)
            properties.Append(new W.TableCaption { Val = Plain.TextOf(item.Table.Caption) });
        var table = new W.Table(properties, new W.TableGrid(widths.Select(column => new W.GridColumn { Width = Units.Twips(column / 20.0) })));
        if (item.Table.HasHeader)
            table.AppendChild(Header(columns, widths, item));
        for (var index = 0; index < item.Table.Rows.Length; index++)
            table.AppendChild(Row(item.Table.Rows[index], columns, widths, item, item.KeepNext && index < item.Table.Rows.Length - 1));
        if (table.Descendants<W.TableCell>().FirstOrDefault() is { } first)
            AddBookmarks(first, bookmarks);
        return table;
    }

    private W.TableRow Header(ImmutableArray<TableColumn> columns, ImmutableArray<int> widths, TableItem item)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        for (var index = 0; index < columns.Length; index++)
            row.AppendChild(Cell([new TextRun(columns[index].Header)], StyleIds.TableHeading, columns[index], widths[index], item.Language, keepNext: false));
        return row;
    }

    private W.TableRow Row(TableRow cells, ImmutableArray<TableColumn> columns, ImmutableArray<int> widths, TableItem item, bool keepNext)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        for (var index = 0; index < columns.Length; index++)
        {
            var content = index < cells.Cells.Length ? cells.Cells[index] : [];
            row.AppendChild(Cell(content, StyleIds.TableText, columns[index], widths[index], item.Language, keepNext));
        }
        return row;
    }

    private W.TableCell Cell(ImmutableArray<Inline> content, string style, TableColumn column, int cellWidth, string? language, bool keepNext)
    {
        var numbers = column.Alignment == ColumnAlignment.End;
        var paragraph = new W.Paragraph(ParagraphProperties.Of(
            new ParagraphItem(style, content) { KeepNext = keepNext }, styles, Scripts.IsRightToLeft(Plain.TextOf(content)), ragged: false, gapAbove: 0, gapBelow: 0, section: null));
        if (numbers)
            paragraph.ParagraphProperties!.Append(new W.Justification { Val = W.JustificationValues.Right });
        inlines.Append(paragraph, content, new RunStyle(TabularFigures: numbers, Language: language));
        return new W.TableCell(
            new W.TableCellProperties(new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = Units.Twips(cellWidth / 20.0) }),
            paragraph);
    }

    private static void AddBookmarks(W.TableCell cell, ImmutableArray<(W.BookmarkStart Start, W.BookmarkEnd End)> bookmarks)
    {
        var paragraph = cell.GetFirstChild<W.Paragraph>()!;
        OpenXmlElement place = paragraph.ParagraphProperties!;
        foreach (var (start, end) in bookmarks)
        {
            place = paragraph.InsertAfter(start, place);
            place = paragraph.InsertAfter(end, place);
        }
    }
}
