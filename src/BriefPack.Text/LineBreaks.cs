namespace BriefPack.Text;

/// <summary>
/// Tells line breaks that end something from those that only wrap a text to a width. A paragraph is wrapped when its lines, all but the last,
/// are about equally long and often end in the middle of a sentence.
/// </summary>
internal ref struct LineBreaks
{
    // A line that is shorter than this share of the longest one in its paragraph was ended on purpose: hard-wrapped text leaves
    // a gap of at most one long word (about 15 of 72 characters).
    private const double FullLine = 0.72;

    // Wrapped text is rarely narrower (a column of print) or wider (a screen) than this, in characters.
    private const int NarrowestWrap = 28;
    private const int WidestWrap = 140;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private int _knownUntil;
    private bool _wrapped;
    private int _longest;

    public LineBreaks(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _knownUntil = -1;
    }

    /// <summary>Whether the line break in front of token <paramref name="next"/> ends a sentence that has no mark at its end.</summary>
    public bool Ends(int next)
    {
        var token = _tokens[next];
        var last = _text[_tokens[next - 1].End - 1];
        if (token.Kind is TokenKind.Word or TokenKind.Clitic && char.IsLower(_text[token.Start]) && last is not (':' or ';'))
            return false;
        if (next > _knownUntil)
            Measure(next);
        if (!_wrapped)
            return true;
        return LineLengthBefore(next) < _longest * FullLine;
    }

    private void Measure(int next)
    {
        var lines = 0;
        var lower = 0;
        _longest = 0;
        var start = next - 1;
        while (start > 0 && !_tokens[start].StartsParagraph)
            start--;
        var lineStart = _tokens[start].Start;
        var i = start + 1;
        for (; i < _tokens.Length && !_tokens[i].StartsParagraph; i++)
        {
            if (!_tokens[i].StartsLine)
                continue;
            lines++;
            _longest = Math.Max(_longest, _tokens[i - 1].End - lineStart);
            lineStart = _tokens[i].Start;
            if (char.IsLower(_text[_tokens[i].Start]))
                lower++;
        }

        _knownUntil = i - 1;
        _longest = Math.Max(_longest, _tokens[i - 1].End - lineStart);
        _wrapped = lower > 0 && lower * 3 >= lines && _longest is >= NarrowestWrap and <= WidestWrap;
    }

    private readonly int LineLengthBefore(int next)
    {
        var start = next - 1;
        // No line of a wrapped paragraph is longer than the widest wrap, so this walk is short.
        while (start > 0 && !_tokens[start].StartsLine)
            start--;
        return _tokens[next - 1].End - _tokens[start].Start;
    }
}
