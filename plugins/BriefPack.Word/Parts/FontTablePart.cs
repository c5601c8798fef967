using System.Globalization;
using BriefPack.Typesetting;

namespace BriefPack.Word;

/// <summary>Makes the table of fonts: what a program takes that does not have a family.</summary>
internal static class FontTablePart
{
    /// <summary>The path of the part.</summary>
    public const string Path = "word/fontTable.xml";

    /// <summary>The content type of the part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    // Free families that come with Linux in place of those that come with Windows.
    private static readonly (string Name, string Alternative)[] EastAsian =
    [
        ("Batang", "Noto Serif CJK KR"), ("PMingLiU", "Noto Serif CJK TC"), ("SimSun", "Noto Serif CJK SC"), ("Yu Mincho", "Noto Serif CJK JP"),
    ];

    /// <summary>Makes the table, and writes the fonts that are embedded.</summary>
    /// <param name="themeFonts">The fonts of the theme.</param>
    /// <param name="embed">Whether they are embedded.</param>
    /// <param name="package">Where the embedded files go.</param>
    public static W.Fonts Create(ThemeFonts themeFonts, bool embed, WordPackage package)
    {
        var theme = themeFonts.Theme;
        var fonts = new W.Fonts();
        foreach (var family in new[] { theme.BodyFont, theme.HeadingFont }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var sans = family.Contains("Sans", StringComparison.OrdinalIgnoreCase);
            var font = new W.Font(
                new W.AltName { Val = sans ? "Calibri" : "Cambria" },
                new W.FontCharSet { Val = "00" },
                new W.FontFamily { Val = sans ? W.FontFamilyValues.Swiss : W.FontFamilyValues.Roman },
                new W.Pitch { Val = W.FontPitchValues.Variable })
            {
                Name = family,
            };
            if (embed && themeFonts.Families.FirstOrDefault(found => found.Name.Equals(family, StringComparison.OrdinalIgnoreCase)) is { } faces)
                Embed(font, faces, package);
            fonts.Append(font);
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

    private static void Embed(W.Font font, FontFamily family, WordPackage package)
    {
        var relationships = package.RelationshipsOf(Path);
        foreach (var style in new[] { FontStyle.Regular, FontStyle.Bold, FontStyle.Italic, FontStyle.Bold | FontStyle.Italic })
        {
            // A face that stands in for a missing one is not embedded twice.
            if ((style != FontStyle.Regular && ReferenceEquals(family[style], family[FontStyle.Regular])) || EmbeddableFace.Create(family[style], family.Name, style) is not { } file)
                continue;
            var key = ObfuscatedFont.KeyOf(file);
            ObfuscatedFont.Mix(file, key);
            var name = string.Create(CultureInfo.InvariantCulture, $"fonts/font{relationships.Count + 1}.odttf");
            W.FontRelationshipType embedded = style switch
            {
                FontStyle.Regular => new W.EmbedRegularFont(),
                FontStyle.Bold => new W.EmbedBoldFont(),
                FontStyle.Italic => new W.EmbedItalicFont(),
                _ => new W.EmbedBoldItalicFont(),
            };
            embedded.Id = relationships.Add("font", name);
            embedded.FontKey = key.ToString("B").ToUpperInvariant();
            font.Append(embedded);
            package.WriteBytes("word/" + name, ObfuscatedFont.ContentType, file);
        }
    }
}
