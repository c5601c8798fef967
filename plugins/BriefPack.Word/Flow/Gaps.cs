namespace BriefPack.Word;

/// <summary>
/// The space above items where it depends on what stands above: wider below a section's title, a summary or a table. It is set on the lower
/// paragraph alone, because programs differ in whether they add the space below one paragraph to the space above the next. Lengths are points.
/// </summary>
internal static class Gaps
{
    /// <summary>The space above a paragraph or figure.</summary>
    /// <param name="above">What stands above it in the section; null at its beginning.</param>
    /// <param name="style">The style of the paragraph.</param>
    /// <param name="grid">The distance of baselines in running text.</param>
    public static double Above(FlowItem? above, ParagraphStyle style, double grid)
    {
        // A title at the head of a page stands on the first line.
        if (above is null && style.Outline + (style.Id == "TOCHeading" ? 1 : 0) > 0)
            return 0;
        var wanted = above switch
        {
            TableItem => grid,
            ParagraphItem { Style: "Heading1" or "TOCHeading" } => grid * 0.9,
            ParagraphItem { Style: StyleIds.Lead } => style.Id == StyleIds.Lead ? 0 : grid,
            ParagraphItem { Style: StyleIds.Byline } => style.Id == StyleIds.Body ? grid * 0.75 : 0,
            ParagraphItem { Style: StyleIds.Caption } or FigureItem => style.Id is StyleIds.Caption ? 0 : grid,
            ParagraphItem { List: 0 } => style.Id.StartsWith("List", StringComparison.Ordinal) ? grid / 2 : 0,
            _ => 0,
        };
        return Math.Max(style.Before, Math.Round(wanted * 20) / 20);
    }

    /// <summary>The space between a paragraph and a table below it, which cannot have space above of its own.</summary>
    /// <param name="above">The paragraph.</param>
    /// <param name="grid">The distance of baselines in running text.</param>
    public static double AboveTable(FlowItem? above, double grid) => above switch
    {
        ParagraphItem { Style: "Heading1" or "TOCHeading" } => grid * 0.9,
        ParagraphItem { Style: StyleIds.Caption } => grid / 4,
        ParagraphItem { Style: StyleIds.TableGap } or TableItem or null => 0,
        _ => grid / 2,
    };
}
