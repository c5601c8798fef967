using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace BriefPack.Word;

/// <summary>Makes Word's theme of BriefPack's, so that the colours and fonts of a pack can be changed in one place in Word too.</summary>
internal static class ThemePart
{
    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.theme+xml";

    // Families that come with Windows, by the script codes of DrawingML.
    private static readonly (string Script, string Serif, string Sans)[] Scripts =
    [
        ("Jpan", "Yu Mincho", "Yu Gothic"),
        ("Hang", "Batang", "Malgun Gothic"),
        ("Hans", "SimSun", "Microsoft YaHei"),
        ("Hant", "PMingLiU", "Microsoft JhengHei"),
        ("Arab", "Times New Roman", "Arial"),
        ("Hebr", "Times New Roman", "Arial"),
    ];

    /// <summary>Makes the theme.</summary>
    /// <param name="theme">BriefPack's.</param>
    public static A.Theme Create(Theme theme) => new(
        new A.ThemeElements(
            new A.ColorScheme(
                new A.Dark1Color(Color(theme.Ink)), new A.Light1Color(Color("#ffffff")), new A.Dark2Color(Color(theme.Muted)), new A.Light2Color(Color(theme.Tint)),
                new A.Accent1Color(Color(theme.Accent)), new A.Accent2Color(Color(theme.Muted)), new A.Accent3Color(Color(theme.Rule)),
                new A.Accent4Color(Color(theme.Ink)), new A.Accent5Color(Color(theme.Tint)), new A.Accent6Color(Color(theme.Accent)),
                new A.Hyperlink(Color(theme.Accent)), new A.FollowedHyperlinkColor(Color(theme.Accent)))
            {
                Name = theme.Name,
            },
            new A.FontScheme(
                Fonts(new A.MajorFont(), theme.HeadingFont, sans: true),
                Fonts(new A.MinorFont(), theme.BodyFont, sans: theme.BodyFont.Contains("Sans", StringComparison.OrdinalIgnoreCase)))
            {
                Name = theme.Name,
            },
            Formats(theme.Name)))
    {
        Name = theme.Name,
    };

    private static A.RgbColorModelHex Color(string color) => new() { Val = Units.Hex(color) };

    private static T Fonts<T>(T fonts, string family, bool sans) where T : A.FontCollectionType
    {
        fonts.Append(new A.LatinFont { Typeface = family }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" });
        foreach (var (script, serifFamily, sansFamily) in Scripts)
            fonts.Append(new A.SupplementalFont { Script = script, Typeface = sans ? sansFamily : serifFamily });
        return fonts;
    }

    private static A.FormatScheme Formats(string name) => new(
        new A.FillStyleList(Placeholder(), Placeholder(), Placeholder()),
        new A.LineStyleList(Line(6350), Line(12700), Line(19050)),
        new A.EffectStyleList(new A.EffectStyle(new A.EffectList()), new A.EffectStyle(new A.EffectList()), new A.EffectStyle(new A.EffectList())),
        new A.BackgroundFillStyleList(Placeholder(), Placeholder(), Placeholder()))
    {
        Name = name,
    };

    private static A.SolidFill Placeholder() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line(int width) => new(Placeholder()) { Width = width };
}
