namespace BriefPack.Word;

/// <summary>Makes the table of fonts: what a program takes that does not have a family.</summary>
internal static class FontTablePart
{
    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    // Free families that come with Linux in place of those that come with Windows.
    private static readonly (string Name, string Alternative)[] EastAsian =
    [
        ("Batang", "Noto Serif CJK KR"), ("PMingLiU", "Noto Serif CJK TC"), ("SimSun", "Noto Serif CJK SC"), ("Yu Mincho", "Noto Serif CJK JP"),
    ];

    /// <summary>Makes the table.</summary>
    /// <param name="theme">The theme.</param>
    public static W.Fonts Create(Theme theme)
    {
        var fonts = new W.Fonts();
        foreach (var family in new[] { theme.BodyFont, theme.HeadingFont }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var sans = family.Contains("Sans", StringComparison.OrdinalIgnoreCase);
            fonts.Append(new W.Font(
                new W.AltName { Val = sans ? "Calibri" : "Cambria" },
                new W.FontCharSet { Val = "00" },
                new W.FontFamily { Val = sans ? W.FontFamilyValues.Swiss : W.FontFamilyValues.Roman },
                new W.Pitch { Val = W.FontPitchValues.Variable })
            {
                Name = family,
            });
        }
        foreach (var (name, alternative) in EastAsian)
        {
            fonts.Append(new W.Font(
                new W.AltName { Val = alternative }, new W.FontFamily { Val = W.FontFamilyValues.Roman }, new W.Pitch { Val = W.FontPitchValues.Variable })
            {
                Name = name,
            });
        }
        return fonts;
    }
}
