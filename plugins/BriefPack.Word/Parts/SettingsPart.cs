using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Makes the settings: Word 2013's layout, pages mirrored or not, no red lines under names.</summary>
internal static class SettingsPart
{
    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

    /// <summary>Makes the settings.</summary>
    /// <param name="page">The paper.</param>
    /// <param name="language">The language of the pack's own words, with region.</param>
    /// <param name="eastAsianLanguage">The language of East Asian characters.</param>
    /// <param name="embedded">Whether fonts are embedded.</param>
    /// <param name="evenAndOdd">Whether left and right pages have their own header.</param>
    public static W.Settings Create(PageSetup page, string language, string eastAsianLanguage, bool embedded, bool evenAndOdd)
    {
        var settings = new W.Settings(new W.Zoom { Percent = "100" });
        if (embedded)
            settings.Append(new W.EmbedTrueTypeFonts());
        if (page.Mirror)
            settings.Append(new W.MirrorMargins());
        settings.Append(new W.HideSpellingErrors(), new W.HideGrammaticalErrors(), new W.DefaultTabStop { Val = 720 }, new W.AutoHyphenation { Val = false });
        if (evenAndOdd)
            settings.Append(new W.EvenAndOddHeaders());
        settings.Append(
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            new W.FootnoteDocumentWideProperties(new W.FootnoteSpecialReference { Id = -1 }, new W.FootnoteSpecialReference { Id = 0 }),
            new W.Compatibility(
                // A line that the source ended itself is not stretched to the full measure.
                new W.DoNotExpandShiftReturn(),
                Compat(W.CompatSettingNameValues.CompatibilityMode, "15"),
                Compat(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Compat(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Compat(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Compat(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
            new W.ThemeFontLanguages { Val = language, EastAsia = eastAsianLanguage },
            ColorMap(),
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," });
        return settings;
    }

    private static W.CompatibilitySetting Compat(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = "http://schemas.microsoft.com/office/word", Val = value };

    private static W.ColorSchemeMapping ColorMap() => new()
    {
        Background1 = W.ColorSchemeIndexValues.Light1,
        Text1 = W.ColorSchemeIndexValues.Dark1,
        Background2 = W.ColorSchemeIndexValues.Light2,
        Text2 = W.ColorSchemeIndexValues.Dark2,
        Accent1 = W.ColorSchemeIndexValues.Accent1,
        Accent2 = W.ColorSchemeIndexValues.Accent2,
        Accent3 = W.ColorSchemeIndexValues.Accent3,
        Accent4 = W.ColorSchemeIndexValues.Accent4,
        Accent5 = W.ColorSchemeIndexValues.Accent5,
        Accent6 = W.ColorSchemeIndexValues.Accent6,
        Hyperlink = W.ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = W.ColorSchemeIndexValues.FollowedHyperlink,
    };
}
