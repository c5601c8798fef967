using System.Globalization;
using System.Security.Cryptography;
using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Writes the objects of an embedded font: a Type 0 font with one descendant, its descriptor, program, widths and character map (ISO 32000-1, 9.7).</summary>
internal static class FontObjects
{
    public static void Write(PdfFile file, EmbeddedFont font, bool withCidSet)
    {
        var face = font.Face;
        var glyphs = new int[font.Glyphs.Count];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = font.Glyphs[i].Glyph;
        var program = face.IsCff ? CffSubset.Make(face, glyphs) : TrueTypeSubset.Make(face, glyphs);
        var name = $"{Prefix(program)}+{SafeName(face.PostScriptName)}";
        int descendant = file.Reserve(), descriptor = file.Reserve(), fontFile = file.Reserve(), toUnicode = file.Reserve();
        var value = new PdfBuffer();
        value.Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        file.WriteObject(font.Number, value);
        WriteDescendant(file, font, descendant, descriptor, name);
        WriteDescriptor(file, face, descriptor, fontFile, name, withCidSet ? WriteCidSet(file, glyphs.Length) : 0);
        var entries = new PdfBuffer();
        if (face.IsCff)
            entries.Raw("/Subtype/CIDFontType0C"u8);
        else
            entries.Raw("/Length1 "u8).Int(program.Length);
        file.WriteStream(fontFile, entries.Span, program);
        file.WriteStream(toUnicode, default, ToUnicodeMap.Make(font.Glyphs).Span);
    }

    private static void WriteDescendant(PdfFile file, EmbeddedFont font, int number, int descriptor, string name)
    {
        var face = font.Face;
        var value = new PdfBuffer();
        value.Raw("<</Type/Font/Subtype/"u8).Raw(face.IsCff ? "CIDFontType0"u8 : "CIDFontType2"u8).Raw("/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor);
        if (!face.IsCff)
            value.Raw("/CIDToGIDMap/Identity"u8);
        value.Raw("/DW 1000/W[0["u8);
        for (var i = 0; i < font.Glyphs.Count; i++)
        {
            if (i > 0)
                value.Raw((byte)' ');
            value.Number(1000.0 * face.AdvanceOf(font.Glyphs[i].Glyph) / face.UnitsPerEm);
        }
        value.Raw("]]>>"u8);
        file.WriteObject(number, value);
    }

    private static void WriteDescriptor(PdfFile file, FontFace face, int number, int fontFile, string name, int cidSet)
    {
        // Nonsymbolic is wrong for a subset with its own encoding: symbolic (4), fixed pitch (1), italic (64).
        var flags = 4 | (face.IsFixedPitch ? 1 : 0) | (face.IsItalic ? 64 : 0);
        var (left, bottom, right, top) = face.Bounds;
        var value = new PdfBuffer();
        value.Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags "u8).Int(flags).Raw("/FontBBox["u8)
            .Int(Em(left)).Raw((byte)' ').Int(Em(bottom)).Raw((byte)' ').Int(Em(right)).Raw((byte)' ').Int(Em(top))
            .Raw("]/ItalicAngle "u8).Number(face.ItalicAngle).Raw("/Ascent "u8).Int(Em(face.Ascent)).Raw("/Descent "u8).Int(Em(face.Descent))
            .Raw("/CapHeight "u8).Int(Em(face.CapHeight)).Raw("/StemV "u8).Int(50 + (face.Weight * face.Weight / 4225))
            .Raw(face.IsCff ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(fontFile);
        if (cidSet > 0)
            value.Raw("/CIDSet "u8).Reference(cidSet);
        value.Raw(">>"u8);
        file.WriteObject(number, value);

        long Em(int units) => (long)Math.Round(1000.0 * units / face.UnitsPerEm);
    }

    // PDF/A-1 wants a bit for every glyph of the subset; later versions do not.
    private static int WriteCidSet(PdfFile file, int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var i = 0; i < count; i++)
            bits[i / 8] |= (byte)(0x80 >> (i % 8));
        var number = file.Reserve();
        file.WriteStream(number, default, bits);
        return number;
    }

    // Six letters that depend on the subset only (ISO 32000-1, 9.6.4).
    private static string Prefix(ReadOnlySpan<byte> program)
    {
        var hash = SHA256.HashData(program);
        Span<char> letters = stackalloc char[6];
        for (var i = 0; i < 6; i++)
            letters[i] = (char)('A' + (hash[i] % 26));
        return letters.ToString();
    }

    private static string SafeName(string name) =>
        string.Concat(name.Where(character => char.IsAsciiLetterOrDigit(character) || character == '-')) is { Length: > 0 } safe
            ? safe
            : string.Create(CultureInfo.InvariantCulture, $"Font{name.Length}");
}
