using DocumentFormat.OpenXml;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace BriefPack.Word;

/// <summary>Makes runs of text.</summary>
internal sealed class RunBuilder
{
    private readonly CleanText clean;
    private readonly string language;
    private readonly string eastAsianLanguage;

    /// <summary>Makes runs for a pack.</summary>
    /// <param name="clean">Replaces what XML cannot hold.</param>
    /// <param name="language">The language of the pack's own words.</param>
    /// <param name="eastAsianLanguage">The language of East Asian characters whose language is not known.</param>
    public RunBuilder(CleanText clean, string language, string eastAsianLanguage) =>
        (this.clean, this.language, this.eastAsianLanguage) = (clean, Languages.WithRegion(language), eastAsianLanguage);

    /// <summary>The text with every character that XML forbids replaced.</summary>
    /// <param name="text">Any text.</param>
    public string Clean(string text) => clean.Of(text);

    /// <summary>Adds a text as runs, one for each stretch in one script.</summary>
    /// <param name="parent">The paragraph or link.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    public void Append(OpenXmlElement parent, string text, RunStyle style)
    {
        text = clean.Of(text);
        var start = 0;
        while (start < text.Length)
        {
            var length = Scripts.NextPiece(text.AsSpan(start), out var script);
            var run = new W.Run();
            if (Properties(style, script, text) is { } properties)
                run.Append(properties);
            AppendCharacters(run, text.AsSpan(start, length));
            parent.AppendChild(run);
            start += length;
        }
    }

    /// <summary>The properties of a run, or null where it has none of its own.</summary>
    /// <param name="style">How it is set.</param>
    /// <param name="script">Its script.</param>
    /// <param name="text">The text that it stands in, by which an unknown East Asian language is told.</param>
    public W.RunProperties? Properties(RunStyle style, Script script = Script.Western, string text = "")
    {
        var properties = new W.RunProperties();
        var named = style switch { { Link: true } => StyleIds.Hyperlink, { Strong: true } => StyleIds.Strong, { Emphasis: true } => StyleIds.Emphasis, _ => null };
        if (named is not null)
            properties.Append(new W.RunStyle { Val = named });
        var eastAsian = script == Script.EastAsian ? EastAsianLanguage(style.Language, text) : null;
        if (eastAsian is not null)
        {
            var fonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia };
            if (eastAsian != eastAsianLanguage)
                fonts.EastAsia = Languages.EastAsianFont(eastAsian);
            properties.Append(fonts);
        }
        if (style.Strong && named != StyleIds.Strong)
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        if (style is { Emphasis: true, InBold: true, Strong: false })
            properties.Append(new W.Bold { Val = false }, new W.BoldComplexScript { Val = false });
        if (style.Emphasis && named != StyleIds.Emphasis)
            properties.Append(new W.Italic(), new W.ItalicComplexScript());
        if (script == Script.RightToLeft)
            properties.Append(new W.RightToLeftText());
        if (LanguagesOf(style.Language, script, eastAsian) is { } languages)
            properties.Append(languages);
        if (style.TabularFigures)
            properties.Append(new W14.NumberSpacing { Val = W14.NumberSpacingValues.Tabular });
        return properties.HasChildren ? properties : null;
    }

    private string EastAsianLanguage(string? own, string text) =>
        Languages.IsEastAsian(own) ? Languages.WithRegion(own!) : Languages.OfEastAsianText(text) ?? eastAsianLanguage;

    private W.Languages? LanguagesOf(string? own, Script script, string? eastAsian)
    {
        if (eastAsian is not null)
            return eastAsian == eastAsianLanguage ? null : new W.Languages { EastAsia = eastAsian };
        if (own is null || Languages.IsEastAsian(own))
            return null;
        var tag = Languages.WithRegion(own);
        if (script == Script.RightToLeft || Languages.IsRightToLeft(own))
            return script == Script.RightToLeft ? new W.Languages { Bidi = tag } : null;
        return tag == language ? null : new W.Languages { Val = tag };
    }

    private static void AppendCharacters(W.Run run, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Word keeps these as elements: as characters it shows some of them wrongly.
            var special = text.IndexOfAny("\n\t\u00AD\u2011\u2028\u2029\u0085");
            var words = special < 0 ? text : text[..special];
            if (!words.IsEmpty)
                run.Append(new W.Text(words.ToString()) { Space = SpaceProcessingModeValues.Preserve });
            if (special < 0)
                return;
            run.Append(text[special] switch
            {
                '\t' => new W.TabChar(),
                '\u00AD' => new W.SoftHyphen(),
                '\u2011' => new W.NoBreakHyphen(),
                _ => (OpenXmlElement)new W.Break(),
            });
            text = text[(special + 1)..];
        }
    }
}
