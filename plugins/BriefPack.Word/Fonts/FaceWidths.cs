using BriefPack.Typesetting;

namespace BriefPack.Word;

/// <summary>The widths of one face with kerning, kept for the characters that nearly all text consists of. For one thread.</summary>
internal sealed class FaceWidths
{
    // Latin, Greek and Cyrillic words lie below; typographic quotes and dashes, which lie above, are looked up each time.
    private const int Kept = 0x180;
    private const short Unknown = short.MinValue;

    private readonly FontFace face;
    private readonly double em;
    private readonly double[] advances = new double[Kept];
    private readonly short[] kerning = new short[Kept * Kept];

    /// <summary>Prepares a face.</summary>
    /// <param name="face">The face.</param>
    public FaceWidths(FontFace face)
    {
        (this.face, em) = (face, face.UnitsPerEm);
        for (var code = 0; code < Kept; code++)
            advances[code] = Advance(code);
        Array.Fill(kerning, Unknown);
    }

    /// <summary>The width of a character as a share of the size, with what kerning adds after another; below 0 where the face lacks it.</summary>
    /// <param name="before">The character before it; 0 for none.</param>
    /// <param name="code">The character.</param>
    public double WidthOf(int before, int code)
    {
        var advance = code < Kept ? advances[code] : Advance(code);
        if (before == 0 || advance < 0)
            return advance;
        if (before >= Kept || code >= Kept)
            return Math.Max(0, advance + (Kerning(before, code) / em));
        ref var known = ref kerning[(before * Kept) + code];
        if (known == Unknown)
            known = Kerning(before, code);
        return Math.Max(0, advance + (known / em));
    }

    private double Advance(int code) => face.GlyphOf(code) is not 0 and var glyph ? face.AdvanceOf(glyph) / em : -1;

    private short Kerning(int before, int code) => (short)face.KerningBetween(face.GlyphOf(before), face.GlyphOf(code));
}
