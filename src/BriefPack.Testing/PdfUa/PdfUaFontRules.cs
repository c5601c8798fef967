using System.Text;
using System.Text.RegularExpressions;

namespace BriefPack.Testing;

/// <summary>Rules on fonts: checkpoint 31.</summary>
internal static partial class PdfUaFontRules
{
    public static void Check(PdfUaRun run)
    {
        var objects = run.Objects;
        foreach (var font in objects.Dictionaries)
        {
            if (objects.NameOf(font, "Type") != "Font")
                continue;
            var name = objects.NameOf(font, "BaseFont") ?? "without a name";
            var type = objects.NameOf(font, "Subtype");
            if (type == "CIDFontType2")
                CheckGlyphMap(run, font, name);
            if (type != "Type0" && type != "Type3" && objects.Dictionary(font, "FontDescriptor") is var descriptor
                && !(descriptor is not null && (descriptor.ContainsKey("FontFile") || descriptor.ContainsKey("FontFile2") || descriptor.ContainsKey("FontFile3"))))
                run.Fail("31-009", $"The font {name} is not embedded.");
            if (type is "CIDFontType0" or "CIDFontType2")
                continue;
            if (objects.Dictionary(font, "ToUnicode") is { } map)
                CheckUnicode(run, Encoding.Latin1.GetString(objects.StreamOf(map)), name);
            else if (type == "Type0")
                run.Fail("31-027", $"The font {name} has no ToUnicode map.");
        }
    }

    private static void CheckGlyphMap(PdfUaRun run, Dictionary<string, object?> font, string name)
    {
        switch (run.Objects.Get(font, "CIDToGIDMap"))
        {
            case null:
                run.Fail("31-005", $"The font {name} has no CIDToGIDMap.");
                break;
            case PdfTokens.Name { Value: "Identity" } or Dictionary<string, object?>:
                break;
            default:
                run.Fail("31-004", $"The CIDToGIDMap of the font {name} is neither Identity nor a stream.");
                break;
        }
    }

    private static void CheckUnicode(PdfUaRun run, string map, string name)
    {
        foreach (Match pair in Pair().Matches(map))
            for (var i = 0; i + 4 <= pair.Groups[1].Length; i += 4)
            {
                var unit = pair.Groups[1].ValueSpan.Slice(i, 4);
                if (unit is "0000")
                    run.Fail("31-028", $"The font {name} maps a glyph to U+0000.");
                if (unit.Equals("FEFF", StringComparison.OrdinalIgnoreCase) || unit.Equals("FFFE", StringComparison.OrdinalIgnoreCase))
                    run.Fail("31-029", $"The font {name} maps a glyph to U+{unit}.");
            }
    }

    [GeneratedRegex("^<[0-9A-Fa-f]{4}> ?<([0-9A-Fa-f]+)>", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
