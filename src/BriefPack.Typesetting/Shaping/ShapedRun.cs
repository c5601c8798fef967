namespace BriefPack.Typesetting;

/// <summary>Characters turned into glyphs of one face. Widths are in ems: multiply by the font size. Immutable.</summary>
public sealed class ShapedRun
{
    internal ShapedRun(FontFace face, string text, ushort[] glyphs, float[] advances, ushort[] starts)
    {
        Face = face;
        Text = text;
        Glyphs = glyphs;
        Advances = advances;
        Starts = starts;
        var width = 0.0;
        foreach (var advance in advances)
            width += advance;
        Width = width;
    }

    /// <summary>The face.</summary>
    public FontFace Face { get; }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The glyphs, in the order in which they are painted.</summary>
    public IReadOnlyList<ushort> GlyphIds => Glyphs;

    /// <summary>The width in ems, kerning included.</summary>
    public double Width { get; }

    internal ushort[] Glyphs { get; }

    /// <summary>The advance of each glyph with the kerning to the next, in ems.</summary>
    internal float[] Advances { get; }

    /// <summary>For each glyph, the first UTF-16 unit of <see cref="Text"/> that it stands for; a ligature stands for all up to the next.</summary>
    internal ushort[] Starts { get; }

    /// <summary>The characters that a glyph stands for; empty for the second and later glyphs of a cluster.</summary>
    /// <param name="index">The glyph, from 0.</param>
    public ReadOnlySpan<char> TextOf(int index) =>
        Text.AsSpan(Starts[index]..(index + 1 < Starts.Length ? Starts[index + 1] : Text.Length));

    /// <summary>The advance of a glyph in ems, with the kerning to the next one.</summary>
    /// <param name="index">The glyph, from 0.</param>
    public double AdvanceOf(int index) => Advances[index];
}
