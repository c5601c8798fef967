namespace BriefPack.Pdf;

/// <summary>Writes the map from glyph numbers to characters (ISO 32000-1, 9.10.3), in UTF-16, so that text beyond the BMP and ligatures are extracted whole.</summary>
internal static class ToUnicodeMap
{
    private const int PairsPerBlock = 100;

    public static PdfBuffer Make(IReadOnlyList<(int Glyph, string Text)> glyphs)
    {
        var map = new PdfBuffer();
        map.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        var pending = new List<int>(PairsPerBlock);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (Extracted(glyphs[i].Text).Length > 0)
                pending.Add(i);
            if (pending.Count == PairsPerBlock || (i == glyphs.Count - 1 && pending.Count > 0))
                AddBlock(map, pending, glyphs);
        }
        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
    }

    // Byte order marks and nulls are no characters of a text (PDF/UA-1, 7.21.7).
    private static string Extracted(string text) =>
        text.AsSpan().IndexOfAny('\uFEFF', '\uFFFE', '\0') < 0 ? text : string.Concat(text.Where(character => character is not ('\uFEFF' or '\uFFFE' or '\0')));

    private static void AddBlock(PdfBuffer map, List<int> numbers, IReadOnlyList<(int Glyph, string Text)> glyphs)
    {
        map.Int(numbers.Count).Raw(" beginbfchar\n"u8);
        foreach (var number in numbers)
        {
            map.Raw((byte)'<').Hex((byte)(number >> 8)).Hex((byte)number).Raw("><"u8);
            foreach (var character in Extracted(glyphs[number].Text))
                map.Hex((byte)(character >> 8)).Hex((byte)character);
            map.Raw(">\n"u8);
        }
        map.Raw("endbfchar\n"u8);
        numbers.Clear();
    }
}
