using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>
/// A face as it stands in the file: a subset whose glyphs are numbered in the order of their first use. A glyph that stands for different
/// characters gets a number for each, so that extracted text is always what was written.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly Dictionary<(int Glyph, string Text), int> _numbers = [];
    private readonly Dictionary<uint, int> _single = [];

    public EmbeddedFont(FontFace face, int number, string resourceName)
    {
        Face = face;
        Number = number;
        ResourceName = resourceName;
        Glyphs.Add((0, ""));
    }

    public FontFace Face { get; }

    /// <summary>The object number of the font.</summary>
    public int Number { get; }

    public string ResourceName { get; }

    /// <summary>The glyphs by their number in the file, with the characters that they stand for. Number 0 is the glyph for missing characters, which no text uses.</summary>
    public List<(int Glyph, string Text)> Glyphs { get; } = [];

    public int NumberOf(int glyph, ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            var key = ((uint)glyph << 16) | text[0];
            if (!_single.TryGetValue(key, out var known))
                _single[key] = known = Add(glyph, text.ToString());
            return known;
        }
        var pair = (glyph, text.ToString());
        if (!_numbers.TryGetValue(pair, out var number))
            _numbers[pair] = number = Add(glyph, pair.Item2);
        return number;
    }

    private int Add(int glyph, string text)
    {
        if (Glyphs.Count > ushort.MaxValue)
            throw new InvalidDataException($"The pack uses more than {ushort.MaxValue} different glyphs of the font '{Face}'.");
        Glyphs.Add((glyph, text));
        return Glyphs.Count - 1;
    }
}
