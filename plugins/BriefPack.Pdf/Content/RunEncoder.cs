using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Turns shaped words into the inside of a PDF string with kerning, once per word: the words of a language repeat.</summary>
internal sealed class RunEncoder(FontRegistry fonts)
{
    private const int MaxCached = 60_000;

    private readonly Dictionary<ShapedRun, EncodedRun> _cache = new(ReferenceEqualityComparer.Instance);
    private readonly PdfBuffer _buffer = new();

    public EncodedRun Encode(ShapedRun run)
    {
        if (_cache.TryGetValue(run, out var encoded))
            return encoded;
        if (_cache.Count >= MaxCached)
            _cache.Clear();
        return _cache[run] = EncodeNew(run);
    }

    private EncodedRun EncodeNew(ShapedRun run)
    {
        var font = fonts.For(run.Face);
        _buffer.Clear();
        double pen = 0, end = 0;
        for (var i = 0; i < run.GlyphIds.Count; i++)
        {
            var glyph = run.GlyphIds[i];
            var adjust = (int)Math.Round((pen - end) * 1000);
            if (adjust != 0)
            {
                _buffer.Raw(")"u8).Int(adjust).Raw("("u8);
                pen -= adjust / 1000.0;
            }
            var number = font.NumberOf(glyph, run.TextOf(i));
            _buffer.Escaped((byte)(number >> 8)).Escaped((byte)number);
            pen += (double)run.Face.AdvanceOf(glyph) / run.Face.UnitsPerEm;
            end += run.AdvanceOf(i);
        }
        return new EncodedRun(font, _buffer.Span.ToArray(), pen);
    }
}

/// <summary>A word as the inside of a PDF string.</summary>
/// <param name="Font">The font.</param>
/// <param name="Bytes">The bytes between the outer parentheses.</param>
/// <param name="Width">How far it moves the pen, in ems.</param>
internal sealed record EncodedRun(EmbeddedFont Font, byte[] Bytes, double Width);
