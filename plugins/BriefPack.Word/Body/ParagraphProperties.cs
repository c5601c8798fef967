using BriefPack;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Direct formatting of paragraphs: only what their style does not say.</summary>
internal static class ParagraphProperties
{
    // Points that the box of an aside stands out to both sides of the words in it.
    internal const double AsidePadding = 6;

    // What the edge of the box adds above and below: the padding and a hairline.
    internal const double AsideEdge = AsidePadding + 0.5;

    // Points between the rule above a paragraph and its words, and with the rule itself.
    private const int RulePadding = 14;
    internal const double RuleSpace = RulePadding + 0.5;

    /// <summary>The properties of a paragraph.</summary>
    /// <param name="item">The paragraph.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="rightToLeft">Whether it runs from right to left.</param>
    /// <param name="ragged">Whether its lines are not stretched whatever its style says.</param>
    /// <param name="gapAbove">The space above, in points.</param>
    /// <param name="gapBelow">The space below, in points.</param>
    /// <param name="section">The section that ends with the paragraph, or null.</param>
    public static W.ParagraphProperties Of(ParagraphItem item, StyleSheet styles, bool rightToLeft, bool ragged, double gapAbove, double gapBelow, W.SectionProperties? section)
    {
        var style = styles[item.Style];
        var properties = new W.ParagraphProperties();
        if (item.Style != StyleIds.Normal)
            properties.Append(new W.ParagraphStyleId { Val = item.Style });
        if (item.KeepNext && !style.KeepNext)
            properties.Append(new W.KeepNext());
        if (item.KeepLines && !style.KeepLines)
            properties.Append(new W.KeepLines());
        if (item.List > 0)
            properties.Append(new W.NumberingProperties(new W.NumberingLevelReference { Val = Math.Min(item.ListLevel, 2) }, new W.NumberingId { Val = item.List }));
        if (item.Aside)
            AppendBox(properties, styles.Theme);
        else if (item.RuleAbove)
            properties.Append(new W.ParagraphBorders(new W.TopBorder { Val = W.BorderValues.Single, Color = Units.Hex(styles.Theme.Rule), Size = 4, Space = RulePadding }));
        if (rightToLeft)
            properties.Append(new W.BiDi());
        AppendSpacing(properties, Math.Abs(gapAbove - style.Before) > 0.01 ? gapAbove : null, gapBelow);
        if (item.InList)
            properties.Append(new W.Indentation { Left = Units.Twips(IndentOf(item, styles)) });
        else if (item.Aside && item.List == 0)
            properties.Append(new W.Indentation { Left = Units.Twips(style.Start + AsidePadding), Right = Units.Twips(style.End + AsidePadding) });
        if (ragged && style.Justify)
            properties.Append(new W.Justification { Val = W.JustificationValues.Left });
        if (section is not null)
            properties.Append(section);
        return properties;
    }

    /// <summary>The indent of a paragraph at its start, in points.</summary>
    /// <param name="item">The paragraph.</param>
    /// <param name="styles">The styles.</param>
    public static double IndentOf(ParagraphItem item, StyleSheet styles) => item.InList ? styles[StyleIds.ListContinue(item.ListLevel)].Start : styles[item.Style].Start;

    private static void AppendSpacing(W.ParagraphProperties properties, double? above, double below)
    {
        if (above is null && below <= 0)
            return;
        var spacing = new W.SpacingBetweenLines();
        if (above is { } distance)
            spacing.Before = Units.Twips(distance);
        if (below > 0)
            spacing.After = Units.Twips(below);
        properties.Append(spacing);
    }

    private static void AppendBox(W.ParagraphProperties properties, Theme theme)
    {
        var tint = Units.Hex(theme.Tint);
        T Side<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Color = tint, Size = 4, Space = (uint)AsidePadding };
        properties.Append(new W.ParagraphBorders(Side<W.TopBorder>(), Side<W.LeftBorder>(), Side<W.BottomBorder>(), Side<W.RightBorder>()));
        properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = tint });
    }
}
