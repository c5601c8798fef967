using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Makes the styles that Word shows in its list: the paragraph styles of a theme, character styles and the table style.</summary>
internal static class StylesPart
{
    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    // Points; as in the PDF.
    private const double CoverRuleWidth = 64;

    /// <summary>Makes the styles.</summary>
    /// <param name="sheet">The paragraph styles.</param>
    /// <param name="language">The language of the pack's own words, with region.</param>
    /// <param name="eastAsianLanguage">The language of East Asian characters.</param>
    /// <param name="textWidth">The width of the text in points.</param>
    public static W.Styles Create(StyleSheet sheet, string language, string eastAsianLanguage, double textWidth)
    {
        var styles = new W.Styles(
            new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                    new W.RunFonts { AsciiTheme = W.ThemeFontValues.MinorHighAnsi, HighAnsiTheme = W.ThemeFontValues.MinorHighAnsi, EastAsiaTheme = W.ThemeFontValues.MinorEastAsia, ComplexScriptTheme = W.ThemeFontValues.MinorBidi },
                    new W.Kern { Val = 2U },
                    new W.Languages { Val = language, EastAsia = eastAsianLanguage, Bidi = "ar-SA" })),
                new W.ParagraphPropertiesDefault()));
        foreach (var style in sheet.Styles)
            styles.AppendChild(Paragraph(style, sheet, textWidth));
        styles.Append(DefaultCharacter(), Hyperlink(sheet.Theme), Character(StyleIds.Emphasis, "Emphasis", 20, new W.Italic(), new W.ItalicComplexScript()),
            Character(StyleIds.Strong, "Strong", 22, new W.Bold(), new W.BoldComplexScript()),
            Character(StyleIds.FootnoteReference, "footnote reference", 99, new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }),
            TableNormal(), TableStyle(sheet), NoList());
        return styles;
    }

    private static W.Style Paragraph(ParagraphStyle style, StyleSheet sheet, double textWidth)
    {
        var normal = style.Id == StyleIds.Normal;
        var result = new W.Style { Type = W.StyleValues.Paragraph, StyleId = style.Id, Default = normal ? true : null, CustomStyle = style.Custom ? true : null };
        result.Append(new W.StyleName { Val = style.Name });
        if (!normal)
            result.Append(new W.BasedOn { Val = StyleIds.Normal });
        if (style.Next != style.Id)
            result.Append(new W.NextParagraphStyle { Val = style.Next });
        result.Append(new W.UIPriority { Val = style.Priority });
        if (style.Priority < 90)
            result.Append(new W.PrimaryStyle());
        result.Append(ParagraphProperties(style, sheet.Theme, textWidth), RunProperties(style, sheet.Theme));
        return result;
    }

    private static W.StyleParagraphProperties ParagraphProperties(ParagraphStyle style, Theme theme, double textWidth)
    {
        var properties = new W.StyleParagraphProperties();
        if (style.KeepNext)
            properties.Append(new W.KeepNext());
        if (style.KeepLines)
            properties.Append(new W.KeepLines());
        properties.Append(new W.WidowControl());
        if (style.RuleBelow > 0)
            properties.Append(new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = Units.Eighths(style.RuleBelow), Space = 3, Color = Units.Hex(theme, style.RuleColor) }));
        else if (style.RuleAtStart > 0)
            properties.Append(new W.ParagraphBorders(new W.LeftBorder { Val = W.BorderValues.Single, Size = Units.Eighths(style.RuleAtStart), Space = 8, Color = Units.Hex(theme, style.RuleColor) }));
        if (style.Leader)
            properties.Append(new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Units.TwipsOf(textWidth) }));
        else if (style.Id is StyleIds.Header or StyleIds.Footer)
            properties.Append(new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = Units.TwipsOf(textWidth) }));
        properties.Append(style.Line > 0
            ? new W.SpacingBetweenLines { Before = Units.Twips(style.Before), After = "0", Line = Units.Twips(style.Line), LineRule = W.LineSpacingRuleValues.Exact }
            : new W.SpacingBetweenLines { Before = Units.Twips(style.Before), After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto });
        var end = style.Id == StyleIds.CoverRule ? textWidth - CoverRuleWidth : style.End;
        if (style.Start > 0 || end > 0 || style.FirstLine > 0)
        {
            var indentation = new W.Indentation { Left = Units.Twips(style.Start), Right = Units.Twips(end) };
            if (style.Hanging > 0)
                indentation.Hanging = Units.Twips(style.Hanging);
            else if (style.FirstLine > 0)
                indentation.FirstLine = Units.Twips(style.FirstLine);
            properties.Append(indentation);
        }
        properties.Append(new W.Justification { Val = style.Justify ? W.JustificationValues.Both : W.JustificationValues.Left });
        if (style.Outline > 0)
            properties.Append(new W.OutlineLevel { Val = style.Outline - 1 });
        return properties;
    }

    private static W.StyleRunProperties RunProperties(ParagraphStyle style, Theme theme)
    {
        var properties = new W.StyleRunProperties();
        if (style.Sans)
        {
            properties.Append(new W.RunFonts
            {
                AsciiTheme = W.ThemeFontValues.MajorHighAnsi, HighAnsiTheme = W.ThemeFontValues.MajorHighAnsi, EastAsiaTheme = W.ThemeFontValues.MajorEastAsia, ComplexScriptTheme = W.ThemeFontValues.MajorBidi,
            });
        }
        if (style.Bold)
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        if (style.Italic)
            properties.Append(new W.Italic(), new W.ItalicComplexScript());
        properties.Append(Color(theme, style.Color));
        properties.Append(new W.FontSize { Val = Units.HalfPoints(style.Size) }, new W.FontSizeComplexScript { Val = Units.HalfPoints(style.Size) });
        return properties;
    }

    private static W.Color Color(Theme theme, InkColor color) => new()
    {
        Val = Units.Hex(theme, color),
        ThemeColor = color switch { InkColor.Accent => W.ThemeColorValues.Accent1, InkColor.Muted => W.ThemeColorValues.Accent2, _ => W.ThemeColorValues.Text1 },
    };

    private static W.Style DefaultCharacter() => new(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 }, new W.SemiHidden(), new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true,
    };

    private static W.Style Character(string id, string name, int priority, params OpenXmlElement[] properties) => new(
        new W.StyleName { Val = name }, new W.BasedOn { Val = "DefaultParagraphFont" }, new W.UIPriority { Val = priority }, new W.PrimaryStyle(), new W.StyleRunProperties(properties))
    {
        Type = W.StyleValues.Character, StyleId = id,
    };

    private static W.Style Hyperlink(Theme theme) =>
        Character(StyleIds.Hyperlink, "Hyperlink", 99, new W.Color { Val = Units.Hex(theme.Accent), ThemeColor = W.ThemeColorValues.Hyperlink });

    private static W.Style NoList() => new(new W.StyleName { Val = "No List" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Numbering, StyleId = "NoList", Default = true,
    };

    private static W.Style TableNormal() => new(
        new W.StyleName { Val = "Normal Table" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed(),
        new W.StyleTableProperties(new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa }, Margins(0, 5.4)))
    {
        Type = W.StyleValues.Table, StyleId = "TableNormal", Default = true,
    };

    private static W.Style TableStyle(StyleSheet sheet)
    {
        var rule = Units.Hex(sheet.Theme.Rule);
        var heavy = Units.Hex(sheet.Theme.Ink);
        return new W.Style(
            new W.StyleName { Val = "Pack Table" }, new W.BasedOn { Val = "TableNormal" }, new W.UIPriority { Val = 41 }, new W.PrimaryStyle(),
            new W.StyleTableProperties(
                new W.TableBorders(
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = rule },
                    new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = rule }),
                Margins(3, 4)),
            new W.TableStyleProperties(new W.TableStyleConditionalFormattingTableCellProperties(
                new W.TableCellBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Space = 0, Color = heavy })))
            {
                Type = W.TableStyleOverrideValues.FirstRow,
            })
        {
            Type = W.StyleValues.Table, StyleId = StyleIds.Table, CustomStyle = true,
        };
    }

    private static W.TableCellMarginDefault Margins(double vertical, double horizontal) => new(
        new W.TopMargin { Width = Units.Twips(vertical), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = (short)Units.TwipsOf(horizontal), Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = Units.Twips(vertical), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = (short)Units.TwipsOf(horizontal), Type = W.TableWidthValues.Dxa });
}
