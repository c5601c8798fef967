namespace BriefPack.Typesetting;

/// <summary>
/// Chooses the widths of a table's columns: as their weights say, except that room which a column's longest line leaves over goes to columns
/// whose cells would need more lines for want of it, those that lack least first.
/// </summary>
internal sealed class ColumnWidths(TypesettingContext context)
{
    public (double X, double Width)[] Choose(TableBlock table, double width, double gap, string language)
    {
        var count = table.Columns.Length;
        double sum = 0;
        foreach (var column in table.Columns)
            sum += Math.Max(0.01, column.Weight);
        var free = width - (gap * (count - 1));
        var widths = new double[count];
        for (var i = 0; i < count; i++)
            widths[i] = free * Math.Max(0.01, table.Columns[i].Weight) / sum;
        Share(widths, Needs(table, free, language));
        var result = new (double, double)[count];
        double x = 0;
        for (var i = 0; i < count; i++)
        {
            result[i] = (x, widths[i]);
            x += widths[i] + gap;
        }
        return result;
    }

    private static void Share(double[] widths, double[] needs)
    {
        double spare = 0, lack = 0;
        var wanting = new List<int>();
        for (var i = 0; i < widths.Length; i++)
        {
            spare += Math.Max(0, widths[i] - needs[i]);
            if (needs[i] <= widths[i])
                continue;
            lack += needs[i] - widths[i];
            wanting.Add(i);
        }
        if (spare <= 0 || lack <= 0)
            return;
        var given = Math.Min(spare, lack);
        for (var i = 0; i < widths.Length; i++)
            widths[i] -= Math.Max(0, widths[i] - needs[i]) * given / spare;
        wanting.Sort((a, b) => (needs[a] - widths[a]).CompareTo(needs[b] - widths[b]));
        foreach (var column in wanting)
        {
            var share = Math.Min(needs[column] - widths[column], given);
            widths[column] += share;
            given -= share;
        }
    }

    // How wide each column would be if none of its cells had to break.
    private double[] Needs(TableBlock table, double limit, string language)
    {
        var needs = new double[table.Columns.Length];
        for (var i = 0; i < needs.Length; i++)
            needs[i] = Natural(table.Columns[i].Header, context.Styles.CellHead, limit, language);
        foreach (var row in table.Rows)
            for (var i = 0; i < needs.Length && i < row.Cells.Length; i++)
                if (needs[i] < limit)
                    // Page numbers and the marks of notes are not known yet: they get the room that is kept for them.
                    needs[i] = Math.Max(needs[i], Natural(InlineText.Of(row.Cells[i], context.Survey.ReservedNumber, "000"), context.Styles.Cell, limit, language));
        return needs;
    }

    private double Natural(string text, TextStyle style, double limit, string language)
    {
        var shaper = context.ShaperFor(style.Family, style.Weight);
        double widest = 0, line = 0;
        var from = 0;
        for (var at = 0; at <= text.Length && widest < limit; at++)
        {
            if (at < text.Length && text[at] is not (' ' or '\n'))
                continue;
            line += shaper.Shape(text.AsSpan(from, at - from), language).Width * style.Size;
            // 2: words in bold or italics are a little wider than they are counted here, and a line that just fits should not break.
            widest = Math.Max(widest, line + 2);
            line = at < text.Length && text[at] == ' ' ? line + (shaper.SpaceWidth * style.Size) : 0;
            from = at + 1;
        }
        return Math.Min(widest, limit);
    }
}
