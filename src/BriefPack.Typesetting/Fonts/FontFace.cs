using System.Text;

namespace BriefPack.Typesetting;

/// <summary>
/// One face of a TrueType or OpenType font: metrics, character to glyph, advances, pair kerning and standard ligatures. Immutable after
/// loading except for lookup caches; use one face from one thread at a time.
/// </summary>
/// <remarks>All measures are in font units; <see cref="UnitsPerEm"/> of them make an em. Source: the OpenType specification 1.9.</remarks>
public sealed class FontFace
{
    private readonly CharacterMap _characters;
    private readonly PairKerning _kerning;
    private readonly StandardLigatures _ligatures;
    private readonly ReadOnlyMemory<byte> _advances;
    private readonly int _advanceCount;

    private FontFace(FontTables tables)
    {
        Tables = tables;
        var head = tables.Required("head");
        UnitsPerEm = FontTables.U16(head, 18);
        if (UnitsPerEm == 0)
            throw new InvalidDataException("The font states no units per em.");
        Bounds = (FontTables.S16(head, 36), FontTables.S16(head, 38), FontTables.S16(head, 40), FontTables.S16(head, 42));
        LongOffsets = FontTables.S16(head, 50) == 1;
        var hhea = tables.Required("hhea");
        Ascent = FontTables.S16(hhea, 4);
        Descent = FontTables.S16(hhea, 6);
        _advanceCount = FontTables.U16(hhea, 34);
        _advances = tables.Memory("hmtx");
        GlyphCount = FontTables.U16(tables.Required("maxp"), 4);
        IsCff = tables.Has("CFF ");
        if (!IsCff && !tables.Has("glyf"))
            throw new InvalidDataException("The font has neither TrueType nor CFF outlines.");
        var post = tables.Span("post");
        if (post.Length >= 16)
        {
            ItalicAngle = FontTables.S16(post, 4) + (FontTables.U16(post, 6) / 65536.0);
            IsFixedPitch = FontTables.U32(post, 12) != 0;
        }
        CapHeight = Ascent;
        Weight = 400;
        var os2 = tables.Span("OS/2");
        if (os2.Length >= 64)
        {
            Weight = FontTables.U16(os2, 4);
            Embedding = FontTables.U16(os2, 8);
            IsItalic = (FontTables.U16(os2, 62) & 1) != 0;
            if (os2.Length >= 90 && FontTables.U16(os2, 0) >= 2)
            {
                XHeight = FontTables.S16(os2, 86);
                CapHeight = FontTables.S16(os2, 88);
            }
        }
        var names = new FontNames(tables.Span("name"));
        Family = names.Family ?? "Unnamed";
        Style = names.Style ?? "Regular";
        PostScriptName = names.PostScript ?? Family.Replace(" ", "", StringComparison.Ordinal);
        _characters = new CharacterMap(tables.Memory("cmap"));
        _kerning = new PairKerning(tables);
        _ligatures = new StandardLigatures(tables);
    }

    /// <summary>Loads a face.</summary>
    /// <param name="file">The bytes of a .ttf, .otf, .ttc or .otc file; kept, not copied.</param>
    /// <param name="index">Which font of a collection; 0 otherwise.</param>
    /// <exception cref="InvalidDataException">The bytes are not a font that can be read.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> file, int index = 0)
    {
        try
        {
            return new FontFace(new FontTables(file, index));
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new InvalidDataException("The font file is cut off or damaged.", error);
        }
        catch (IndexOutOfRangeException error)
        {
            throw new InvalidDataException("The font file is cut off or damaged.", error);
        }
    }

    /// <summary>The family, as the font names it.</summary>
    public string Family { get; }

    /// <summary>The style within the family, such as <c>SemiBold Italic</c>.</summary>
    public string Style { get; }

    /// <summary>The PostScript name, without spaces.</summary>
    public string PostScriptName { get; }

    /// <summary>The weight from 100 (thin) to 900 (black); 400 is regular.</summary>
    public int Weight { get; }

    /// <summary>Whether the face is an italic.</summary>
    public bool IsItalic { get; }

    /// <summary>Whether all glyphs have one width.</summary>
    public bool IsFixedPitch { get; }

    /// <summary>Font units per em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The height above the base line that lines of this face need.</summary>
    public int Ascent { get; }

    /// <summary>The depth below the base line, negative.</summary>
    public int Descent { get; }

    /// <summary>The height of capital letters.</summary>
    public int CapHeight { get; }

    /// <summary>The height of a small x; 0 where the font does not state it.</summary>
    public int XHeight { get; }

    /// <summary>The slant in degrees, negative to the right.</summary>
    public double ItalicAngle { get; }

    /// <summary>The box that holds every glyph.</summary>
    public (int Left, int Bottom, int Right, int Top) Bounds { get; }

    /// <summary>How many glyphs the face has.</summary>
    public int GlyphCount { get; }

    /// <summary>Whether the outlines are CFF (PostScript) and not TrueType.</summary>
    public bool IsCff { get; }

    /// <summary>Whether the font's embedding rights (<c>OS/2.fsType</c>) let it stand as a subset in a printed document.</summary>
    public bool MayBeEmbedded => (Embedding & 0x000F) != 2 && (Embedding & 0x0300) == 0;

    /// <summary>The whole file this face was read from, for writers that embed it unchanged.</summary>
    public ReadOnlyMemory<byte> File => Tables.File;

    internal FontTables Tables { get; }

    internal bool LongOffsets { get; }

    private int Embedding { get; }

    /// <summary>The glyph for a code point, 0 where the face has none.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>Whether the face has a glyph for a code point.</summary>
    public bool Covers(Rune character) => _characters.GlyphOf(character.Value) != 0;

    /// <summary>The advance width of a glyph.</summary>
    public int AdvanceOf(int glyph)
    {
        var table = _advances.Span;
        var at = 4 * Math.Min(glyph, _advanceCount - 1);
        return at >= 0 && at + 2 <= table.Length ? FontTables.U16(table, at) : 0;
    }

    /// <summary>The left side bearing of a glyph.</summary>
    public int LeftBearingOf(int glyph)
    {
        var table = _advances.Span;
        var at = glyph < _advanceCount ? (4 * glyph) + 2 : (4 * _advanceCount) + (2 * (glyph - _advanceCount));
        return at >= 0 && at + 2 <= table.Length ? FontTables.S16(table, at) : 0;
    }

    /// <summary>The TrueType outline of a glyph as it stands in the <c>glyf</c> table; empty for glyphs without marks and for CFF fonts.</summary>
    public ReadOnlySpan<byte> GlyphOutline(int glyph)
    {
        var loca = Tables.Span("loca");
        var glyf = Tables.Span("glyf");
        if (glyph < 0 || (LongOffsets ? (4 * glyph) + 8 : (2 * glyph) + 4) > loca.Length)
            return default;
        var start = LongOffsets ? (int)FontTables.U32(loca, 4 * glyph) : 2 * FontTables.U16(loca, 2 * glyph);
        var end = LongOffsets ? (int)FontTables.U32(loca, (4 * glyph) + 4) : 2 * FontTables.U16(loca, (2 * glyph) + 2);
        return start >= 0 && end > start && end <= glyf.Length ? glyf[start..end] : default;
    }

    /// <summary>The left and right edge of a glyph's outline; both 0 where it has no marks or the font is CFF.</summary>
    public (int Left, int Right) EdgesOf(int glyph)
    {
        var outline = GlyphOutline(glyph);
        return outline.Length < 10 ? (0, 0) : (FontTables.S16(outline, 2), FontTables.S16(outline, 6));
    }

    /// <summary>One of the font's tables; empty where the font does not have it.</summary>
    /// <param name="tag">The four characters of its tag, such as <c>head</c>.</param>
    public ReadOnlyMemory<byte> Table(string tag) => Tables.Memory(tag);

    /// <summary>What pair kerning adds between two glyphs.</summary>
    public int KerningBetween(int left, int right) => _kerning.Between(left, right);

    /// <summary>How many glyphs from the start form a standard ligature (0 for none), and which.</summary>
    public int MatchLigature(ReadOnlySpan<int> glyphs, out int ligature) => _ligatures.Match(glyphs, out ligature);

    /// <inheritdoc/>
    public override string ToString() => $"{Family} {Style}";
}
