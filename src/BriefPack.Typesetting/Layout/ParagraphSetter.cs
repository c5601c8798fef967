using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>Sets a paragraph: characters to words, words to lines, lines to glyphs with places. One instance serves all paragraphs of a run.</summary>
internal sealed class ParagraphSetter(TypesettingContext context)
{
    private readonly InlineFlattener _flattener = new(context);
    private readonly LineItemBuilder _builder = new(context);
    private readonly List<SetWord> _words = [];
    private readonly List<int> _ends = [];
    private BreakKind[] _breaks = new BreakKind[256];
    private string _text = "";
    private List<InlineSpan> _spans = [];

    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">Its inlines.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="width">The measure in points.</param>
    /// <param name="firstIndent">How far the first line is indented; below 0 it hangs out to the left.</param>
    /// <param name="element">Its place in the structure; null for what is no content.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="headline">Whether its lines are to be about equally long.</param>
    public List<SetLine> Set(
        ImmutableArray<Inline> content, TextStyle style, double width, double firstIndent, StructureElement? element, string language, bool headline = false)
    {
        var lines = new List<SetLine>();
        (_text, _spans) = _flattener.Flatten(content, style, element, language);
        if (_breaks.Length < _text.Length)
            _breaks = new BreakKind[_text.Length * 2];
        LineBreaker.Find(_text, _breaks);
        var start = 0;
        for (var i = 1; i <= _text.Length; i++)
            if (i == _text.Length || _breaks[i] == BreakKind.Mandatory)
            {
                SetPart(start, i, style, width, lines.Count == 0 ? firstIndent : 0, headline, lines);
                start = i;
            }
        return lines;
    }

    private void SetPart(int start, int end, TextStyle style, double width, double indent, bool headline, List<SetLine> lines)
    {
        SplitWords(start, end);
        if (_words.Count == 0)
        {
            lines.Add(new SetLine());
            return;
        }
        var justified = style.Alignment == Alignment.Justify;
        var edge = justified ? 0 : style.Size * 4;
        foreach (var word in _words)
            if (word.Shaped.Width * word.Span.Size > width)
                edge = style.Size * 2;
        var items = _builder.Build(_text, _words, justified, hyphenate: false, width);
        // 1.4 and 3: spaces up to 1.7 and 2.5 of their width; with less, one line in ten of news text ends in a hyphen for nothing.
        if (!context.Breaker.TryBreak(items, width - indent, width, edge, justified && style.Hyphenate ? 1.4 : double.PositiveInfinity, _ends))
        {
            items = _builder.Build(_text, _words, justified, hyphenate: true, width);
            if (!context.Breaker.TryBreak(items, width - indent, width, edge, 3, _ends))
                context.Breaker.TryBreak(items, width - indent, width, edge, double.PositiveInfinity, _ends);
        }
        if (context.Breaker.IsOverfull)
        {
            // Words that no rule lets apart are wider than the line together: they are parted all the same.
            items = _builder.Build(_text, _words, justified, hyphenate: true, width, forbidden: 5_000);
            context.Breaker.TryBreak(items, width - indent, width, Math.Max(edge, style.Size * 2), double.PositiveInfinity, _ends);
        }
        else if (headline && _ends.Count > 1)
        {
            HeadlineBreaker.Balance(items, width, _ends.Count, HeadlineCosts(items), _ends);
        }
        var from = 0;
        for (var i = 0; i < _ends.Count; i++)
        {
            lines.Add(LineFiller.Fill(_text, _words, items, from.._ends[i], style, i == 0 ? width - indent : width, i == 0 ? indent : 0, i == _ends.Count - 1));
            from = _ends[i];
        }
        lines[^1].IsForced = true;
    }

    // Units of HeadlineBreaker: a colon or a dash is the best place, a comma a good one, behind a word of up to three letters a bad one.
    private double[] HeadlineCosts(ReadOnlySpan<LineItem> items)
    {
        var costs = new double[items.Length];
        for (var i = 1; i < costs.Length; i++)
        {
            if (items[i - 1].Kind != LineItemKind.Box)
                continue;
            var word = _text.AsSpan(_words[items[i - 1].Index].Start, items[i - 1].End);
            costs[i] = items[i].Kind == LineItemKind.Penalty ? 8
                : word[^1] is ':' or '–' or '—' or '!' or '?' or '.' ? -6
                : word[^1] is ',' or ';' ? -3
                : word.Length <= 3 && char.IsLetter(word[^1]) && char.IsLower(word[0]) ? 4 : 0;
        }
        return costs;
    }

    // A word ends where a line may end, where spaces begin, and where the way of setting changes.
    private void SplitWords(int start, int end)
    {
        _words.Clear();
        var span = 0;
        var at = start;
        while (at < end)
        {
            while (span < _spans.Count - 1 && _spans[span].End <= at)
                span++;
            var stop = Math.Min(end, _spans[span].End);
            var wordEnd = at;
            while (wordEnd < stop && _text[wordEnd] is not (' ' or '\n' or '\u2028' or '\u2029') && (wordEnd == at || _breaks[wordEnd] == BreakKind.Prohibited))
                wordEnd++;
            var next = wordEnd;
            while (next < end && _text[next] is ' ' or '\n' or '\u2028' or '\u2029')
                next++;
            var how = _spans[span];
            var mayBreak = next < end && _breaks[next] != BreakKind.Prohibited;
            if (wordEnd > at)
            {
                var shaped = how.Shaper.Shape(_text.AsSpan(at, wordEnd - at), how.Language);
                if (shaped.Missing.Length > 0 || shaped.Unshaped is not null)
                    context.Report(shaped);
                _words.Add(new SetWord(how, at, wordEnd, shaped, next > wordEnd, mayBreak));
            }
            else if (_words.Count > 0)
            {
                var last = _words[^1];
                _words[^1] = last with { Space = true, MayBreak = mayBreak };
            }
            at = next;
        }
    }
}
