using System.Globalization;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>
/// Turns words into glyphs in one style of one family: standard ligatures, pair kerning, composed forms for combining marks, and other faces
/// for characters that the family lacks. Shaped words are cached; use one instance from one thread at a time.
/// </summary>
internal sealed class Shaper(FontLibrary library, FontFamily family, FontStyle style)
{
    // The words of a large pack; emptied when full, so that memory stays bounded whatever is printed.
    private const int MaxCached = 60_000;

    private readonly Dictionary<string, ShapedWord> _cache = new(StringComparer.Ordinal);
    private readonly List<int> _glyphs = [];
    private readonly List<int> _starts = [];
    private readonly List<ShapedRun> _runs = [];
    private readonly List<Rune> _missing = [];

    public FontFace Face { get; } = family[style];

    /// <summary>The width of a space in ems.</summary>
    public double SpaceWidth { get; } = (double)family[style].AdvanceOf(family[style].GlyphOf(' ')) / family[style].UnitsPerEm;

    public ShapedWord Shape(ReadOnlySpan<char> word, string language)
    {
        var lookup = _cache.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var shaped))
            return shaped;
        shaped = ShapeNew(word, language);
        if (_cache.Count >= MaxCached)
            _cache.Clear();
        // Other faces depend on the language; only what the family prints itself is the same in all.
        if (shaped.Runs.Length == 1 && shaped.Runs[0].Face == Face)
            _cache[word.ToString()] = shaped;
        return shaped;
    }

    private ShapedWord ShapeNew(ReadOnlySpan<char> word, string language)
    {
        _runs.Clear();
        _missing.Clear();
        Rune? unshaped = null;
        var face = Face;
        var runStart = 0;
        _glyphs.Clear();
        _starts.Clear();
        for (var at = 0; at < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word[at..]);
            var cluster = word.Slice(at, length);
            var wanted = FaceFor(cluster, face, language);
            if (wanted != face && _glyphs.Count > 0)
            {
                Flush(face, word[runStart..at]);
                runStart = at;
            }
            face = wanted;
            AddCluster(cluster, at - runStart, face);
            if (unshaped is null && Rune.DecodeFromUtf16(cluster, out var first, out _) == System.Buffers.OperationStatus.Done && Scripts.NeedsShaping(first))
                unshaped = first;
            at += length;
        }
        Flush(face, word[runStart..]);
        double width = 0;
        foreach (var run in _runs)
            width += run.Width;
        return new ShapedWord([.. _runs], width, [.. _missing], unshaped);
    }

    // The family's own face where it has everything; else the face of the run so far, so that runs stay long; else any that has it.
    private FontFace FaceFor(ReadOnlySpan<char> cluster, FontFace current, string language)
    {
        if (CoversAll(Face, cluster))
            return Face;
        if (current != Face && CoversAll(current, cluster))
            return current;
        foreach (var rune in cluster.EnumerateRunes())
            if (!Scripts.IsIgnorable(rune) && library.FindFor(rune, style, language) is { } other)
                return other;
        return Face;
    }

    private static bool CoversAll(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
            if (face.GlyphOf(rune.Value) == 0 && !Scripts.IsIgnorable(rune))
                return Composed(cluster) is { } composed && face.GlyphOf(composed) != 0;
        return true;
    }

    private static int? Composed(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length < 2 || cluster.Length > 8 || cluster.IndexOfAnyInRange('\ud800', '\udfff') >= 0)
            return null;
        var composed = cluster.ToString().Normalize(NormalizationForm.FormC);
        return composed.Length == 1 ? composed[0] : null;
    }

    private void AddCluster(ReadOnlySpan<char> cluster, int start, FontFace face)
    {
        if (Composed(cluster) is { } composed && face.GlyphOf(composed) is > 0 and var single)
        {
            Add(single, start);
            return;
        }
        var offset = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune.Value);
            if (glyph == 0 && !Scripts.IsIgnorable(rune))
            {
                glyph = Replacement(face);
                if (!_missing.Contains(rune))
                    _missing.Add(rune);
            }
            if (glyph != 0 && !Scripts.IsIgnorable(rune))
                Add(glyph, start + offset);
            offset += rune.Utf16SequenceLength;
        }
    }

    private void Add(int glyph, int start)
    {
        _glyphs.Add(glyph);
        _starts.Add(start);
    }

    private static int Replacement(FontFace face)
    {
        foreach (var candidate in (ReadOnlySpan<int>)[0xFFFD, 0x25A1, 0x25AF, 0x25CA, '?'])
            if (face.GlyphOf(candidate) is > 0 and var glyph)
                return glyph;
        return 0;
    }

    private void Flush(FontFace face, ReadOnlySpan<char> text)
    {
        if (_glyphs.Count == 0)
        {
            // Nothing but invisible characters: they are kept with a glyph of no width, so that extracted text still has them.
            if (text.Length > 0)
                _runs.Add(new ShapedRun(face, text.ToString(), [], [], []));
            return;
        }
        JoinLigatures(face);
        var glyphs = new ushort[_glyphs.Count];
        var advances = new float[glyphs.Length];
        var starts = new ushort[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = (ushort)_glyphs[i];
            starts[i] = i == 0 ? (ushort)0 : (ushort)_starts[i];
            var advance = face.AdvanceOf(_glyphs[i]) + (i + 1 < glyphs.Length ? face.KerningBetween(_glyphs[i], _glyphs[i + 1]) : 0);
            advances[i] = (float)advance / face.UnitsPerEm;
        }
        CentreMarks(face, text, glyphs, advances, starts);
        _runs.Add(new ShapedRun(face, text.ToString(), glyphs, advances, starts));
        _glyphs.Clear();
        _starts.Clear();
    }

    // A combining mark without a composed form stands centred over (or under) its letter; what the mark takes of the letter's advance it gives back.
    private static void CentreMarks(FontFace face, ReadOnlySpan<char> text, ushort[] glyphs, float[] advances, ushort[] starts)
    {
        for (var i = 1; i < glyphs.Length; i++)
        {
            if (starts[i] >= text.Length || CharUnicodeInfo.GetUnicodeCategory(text[starts[i]]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                continue;
            var (left, right) = face.EdgesOf(glyphs[i - 1]);
            var (markLeft, markRight) = face.EdgesOf(glyphs[i]);
            if (right <= left || markRight <= markLeft)
                continue;
            var full = (double)face.AdvanceOf(glyphs[i - 1]) / face.UnitsPerEm;
            var to = (((left + right) / 2.0) - ((markLeft + markRight) / 2.0)) / face.UnitsPerEm;
            advances[i - 1] = (float)to;
            advances[i] = (float)(full - to);
        }
    }

    private void JoinLigatures(FontFace face)
    {
        Span<int> window = stackalloc int[8];
        for (var i = 0; i + 1 < _glyphs.Count; i++)
        {
            var count = Math.Min(window.Length, _glyphs.Count - i);
            for (var j = 0; j < count; j++)
                window[j] = _glyphs[i + j];
            var matched = face.MatchLigature(window[..count], out var ligature);
            if (matched < 2)
                continue;
            _glyphs[i] = ligature;
            _glyphs.RemoveRange(i + 1, matched - 1);
            _starts.RemoveRange(i + 1, matched - 1);
        }
    }
}
