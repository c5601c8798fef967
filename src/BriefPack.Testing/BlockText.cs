namespace BriefPack.Testing;

/// <summary>The words of blocks, without their form.</summary>
public static class BlockText
{
    /// <summary>The text of blocks, one line for each heading, paragraph, item, quotation and row of a table.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>The text; cells are separated by a bar, a quotation and its attribution by a dash.</returns>
    public static string Of(params IEnumerable<Block> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    /// <summary>The text of inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <returns>The text, without page numbers and notes.</returns>
    public static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => Of(emphasis.Content),
        Strong strong => Of(strong.Content),
        Link link => Of(link.Content),
        CrossReference reference => Of(reference.Content),
        _ => "",
    }));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        HeadingBlock heading => [Of(heading.Content)],
        ParagraphBlock paragraph => [Of(paragraph.Content)],
        QuotationBlock quotation => [quotation.Attribution.IsEmpty ? Of(quotation.Content) : $"{Of(quotation.Content)} — {Of(quotation.Attribution)}"],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Lines),
        TableBlock table => [.. table.HasHeader ? [string.Join(" | ", table.Columns.Select(column => column.Header))] : Array.Empty<string>(),
            .. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Of(cell))))],
        FigureBlock figure => figure.Caption.IsEmpty ? [figure.AlternativeText] : [figure.AlternativeText, Of(figure.Caption)],
        GroupBlock group => group.Blocks.SelectMany(Lines),
        _ => [],
    };
}
