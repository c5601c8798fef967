using System.Xml.Linq;

namespace BriefPack.Word;

/// <summary>How a pack looks: BriefPack's own design, or a template with what it lacks added.</summary>
internal sealed class PackDesign
{
    private readonly Composition composition;
    private readonly string language;
    private readonly XElement? mergedStyles;
    private readonly IReadOnlyDictionary<string, string> renamed = new Dictionary<string, string>();

    private PackDesign(Composition composition, WordTemplate? template)
    {
        (this.composition, Template, language) = (composition, template, Languages.WithRegion(composition.Language));
        EastAsianLanguage = FindEastAsianLanguage(composition);
        Theme = template?.ThemeOver(composition.Theme) ?? composition.Theme;
        Frame = PageFrame.Of(composition.PageSetup);
        Frame = template?.FrameOver(Frame) ?? Frame;
        Styles = Measures = new StyleSheet(Theme, composition.PageSetup.Columns);
        FirstList = TemplateNumbering.Highest(template?.Numbering) + 1;
        if (template is null)
            return;
        MissingStyles = TemplateStyles.MissingOf(template.Styles);
        renamed = TemplateStyles.Merge(template.Styles, OwnStyles());
        mergedStyles = template.Styles;
        Measures = Styles.With(style => TemplateStyles.Measured(mergedStyles, style));
    }

    /// <summary>The template, or null.</summary>
    public WordTemplate? Template { get; }

    /// <summary>Whether the title on the cover is set in BriefPack's own style.</summary>
    public bool HasOwnTitle => Template is null || MissingStyles.Contains("Title");

    /// <summary>The headings that the template has no style for.</summary>
    public IReadOnlyList<string> MissingStyles { get; } = [];

    /// <summary>Fonts and colours.</summary>
    public Theme Theme { get; }

    /// <summary>Paper and margins.</summary>
    public PageFrame Frame { get; }

    /// <summary>The styles that are written where no template has them.</summary>
    public StyleSheet Styles { get; }

    /// <summary>The measures that styles have in the finished file.</summary>
    public StyleSheet Measures { get; }

    /// <summary>The number of the list of bullets.</summary>
    public int FirstList { get; }

    /// <summary>The language of East Asian characters whose language is not known.</summary>
    public string EastAsianLanguage { get; }

    /// <summary>Makes the design of a pack.</summary>
    /// <param name="composition">The pack.</param>
    /// <param name="template">The path of a template; empty for none.</param>
    public static PackDesign Of(Composition composition, string template)
    {
        if (string.IsNullOrWhiteSpace(template))
            return new PackDesign(composition, null);
        return new PackDesign(composition, WordTemplate.Open(template));
    }

    /// <summary>Writes styles, settings, numberings, theme and fonts.</summary>
    /// <param name="package">Where to.</param>
    /// <param name="relationships">Those of the body.</param>
    /// <param name="flow">The lists.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="embed">Whether fonts are embedded.</param>
    public void WriteParts(WordPackage package, Relationships relationships, Flow flow, ThemeFonts fonts, bool embed)
    {
        relationships.Add("styles", "styles.xml");
        relationships.Add("settings", "settings.xml");
        relationships.Add("numbering", "numbering.xml");
        var numbering = NumberingPart.Create(Styles, flow);
        var evenAndOdd = Template?.EvenAndOdd ?? composition.PageSetup.Mirror;
        package.WriteXml("word/settings.xml", SettingsPart.ContentType, SettingsPart.Create(composition.PageSetup, language, EastAsianLanguage, embed, evenAndOdd));
        if (Template is null)
        {
            package.WriteXml("word/styles.xml", StylesPart.ContentType, StylesPart.Create(Styles, language, EastAsianLanguage, Frame.TextWidth));
            package.WriteXml("word/numbering.xml", NumberingPart.ContentType, numbering);
        }
        else
        {
            package.WriteMarkup("word/styles.xml", StylesPart.ContentType, mergedStyles!);
            WriteMerged(package, XElement.Parse(numbering.OuterXml));
            Template.CopyTo(package, relationships, renamed);
        }
        if (Template?.Has("theme") != true)
        {
            relationships.Add("theme", "theme/theme1.xml");
            package.WriteXml("word/theme/theme1.xml", ThemePart.ContentType, ThemePart.Create(Theme));
        }
        if (Template?.Has("fontTable") != true)
        {
            relationships.Add("fontTable", "fontTable.xml");
            package.WriteXml(FontTablePart.Path, FontTablePart.ContentType, FontTablePart.Create(fonts, embed, package));
        }
    }

    private void WriteMerged(WordPackage package, XElement own)
    {
        var numbering = own;
        if (Template!.Numbering is { } theirs)
        {
            TemplateStyles.Rename(theirs, renamed);
            TemplateNumbering.Merge(theirs, own);
            numbering = theirs;
        }
        package.WriteMarkup("word/numbering.xml", NumberingPart.ContentType, numbering);
    }

    private XElement OwnStyles() => XElement.Parse(StylesPart.Create(Styles, language, EastAsianLanguage, Frame.TextWidth).OuterXml);

    // Han characters are drawn differently in each language: without a better sign, the first document that shows one decides.
    private static string FindEastAsianLanguage(Composition composition)
    {
        if (Languages.IsEastAsian(composition.Language))
            return Languages.WithRegion(composition.Language);
        foreach (var document in composition.Pack.Documents)
        {
            if (Languages.IsEastAsian(document.Language))
                return Languages.WithRegion(document.Language!);
            if (Languages.OfEastAsianText(document.Text) is { } found)
                return found;
        }
        return "zh-CN";
    }
}
