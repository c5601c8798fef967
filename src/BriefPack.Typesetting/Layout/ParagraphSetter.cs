using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace BriefPack.Typesetting;

/// <summary>Sets a paragraph: characters to words, words to lines, lines to glyphs with places. One instance serves all paragraphs of a run.</summary>
internal sealed class ParagraphSetter(TypesettingContext context)
{
    // 100: as much as a line whose spaces are stretched to their limit.
    private const double HyphenCost = 100;

    private readonly InlineFlattener _flattener = new(context);
    private readonly List<LineItem> _items = [];
    private readonly List<Word> _words = [];
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
        BuildItems(justified, hyphenate: false, width);
        var items = CollectionsMarshal.AsSpan(_items);
        // 1.4 and 3: spaces up to 1.7 and 2.5 of their width; with less, one line in ten of news text ends in a hyphen for nothing.
        if (!context.Breaker.TryBreak(items, width - indent, width, edge, justified && style.Hyphenate ? 1.4 : double.PositiveInfinity, _ends))
        {
            BuildItems(justified, hyphenate: true, width);
            items = CollectionsMarshal.AsSpan(_items);
            if (!context.Breaker.TryBreak(items, width - indent, width, edge, 3, _ends))
                context.Breaker.TryBreak(items, width - indent, width, edge, double.PositiveInfinity, _ends);
        }
        if (context.Breaker.IsOverfull)
        {
            // Words that no rule lets apart are wider than the line together: they are parted all the same.
            BuildItems(justified, hyphenate: true, width, forbidden: 5_000);
            context.Breaker.TryBreak(CollectionsMarshal.AsSpan(_items), width - indent, width, Math.Max(edge, style.Size * 2), double.PositiveInfinity, _ends);
        }
        else if (headline && _ends.Count > 1)
        {
            HeadlineBreaker.Balance(items, width, _ends.Count, HeadlineCosts(), _ends);
        }
        var from = 0;
        for (var i = 0; i < _ends.Count; i++)
        {
            lines.Add(SetOne(from, _ends[i], style, i == 0 ? width - indent : width, i == 0 ? indent : 0, i == _ends.Count - 1));
            from = _ends[i];
        }
        lines[^1].IsForced = true;
    }

    // Units of HeadlineBreaker: a colon or a dash is the best place, a comma a good one, behind a word of up to three letters a bad one.
    private double[] HeadlineCosts()
    {
        var costs = new double[_items.Count];
        for (var i = 1; i < costs.Length; i++)
        {
            if (_items[i - 1].Kind != LineItemKind.Box)
                continue;
            var word = _text.AsSpan(_words[_items[i - 1].Index].Start, _items[i - 1].End);
            costs[i] = _items[i].Kind == LineItemKind.Penalty ? 8
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
                _words.Add(new Word(how, at, wordEnd, shaped, next > wordEnd, mayBreak));
            }
            else if (_words.Count > 0)
            {
                var last = _words[^1];
                _words[^1] = last with { Space = true, MayBreak = mayBreak };
            }
            at = next;
        }
    }

    private void BuildItems(bool justified, bool hyphenate, double width, double forbidden = LineItem.Never)
    {
        _items.Clear();
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            AddBoxes(word, i, hyphenate, width);
            if (i == _words.Count - 1)
                break;
            if (word.Space)
            {
                var space = word.Span.Shaper.SpaceWidth * word.Span.Size;
                if (!word.MayBreak)
                    _items.Add(LineItem.Penalty(0, forbidden, false));
                _items.Add(justified ? LineItem.Glue(space, space / 2, space / 3) : LineItem.Glue(space, 0, 0));
            }
            else if (word.MayBreak)
            {
                var last = _text[word.End - 1];
                if (Scripts.IsIdeographic(last) || Scripts.IsIdeographic(_text[_words[i + 1].Start]))
                    _items.Add(justified ? LineItem.Glue(0, word.Span.Size / 12, 0) : LineItem.Penalty(0, 0, false));
                else
                    _items.Add(LineItem.Penalty(0, last == '-' ? 30 : 5, last == '-'));
            }
            else if (forbidden < LineItem.Never)
                _items.Add(LineItem.Penalty(0, forbidden, false));
        }
        _items.Add(LineItem.Penalty(0, LineItem.Always, false));
    }

    private void AddBoxes(Word word, int index, bool hyphenate, double width)
    {
        var size = word.Span.Size;
        var total = word.Shaped.Width * size;
        var text = _text.AsSpan(word.Start, word.End - word.Start);
        var from = 0;
        double offset = 0;
        if (total > width)
        {
            // Wider than the line: it may end between any two characters, so that nothing runs off the page.
            for (var at = StringInfo.GetNextTextElementLength(text); at < text.Length; at += StringInfo.GetNextTextElementLength(text[at..]))
                Fragment(at, LineItem.Penalty(0, 500, false));
        }
        else if (hyphenate && word.Span.PageOf is null)
        {
            var hyphen = HyphenWidth(word.Span) * size;
            var hyphenator = context.HyphenatorFor(word.Span.Language);
            for (var letters = 0; letters < text.Length;)
            {
                var stop = letters;
                while (stop < text.Length && (Scripts.IsLetter(text[stop]) || text[stop] == '\u00AD'))
                    stop++;
                AddHyphens(text[letters..stop], letters, hyphen, hyphenator);
                letters = stop + 1;
            }
        }
        else
        {
            for (var at = 0; at < text.Length - 1; at++)
                if (text[at] == '\u00AD')
                    Fragment(at + 1, LineItem.Penalty(HyphenWidth(word.Span) * size, HyphenCost, true, index, at));
        }
        _items.Add(LineItem.Box(total - offset, index, from, text.Length));

        void AddHyphens(ReadOnlySpan<char> letters, int start, double hyphen, Hyphenator? hyphenator)
        {
            if (letters.Contains('\u00AD'))
            {
                for (var i = 0; i < letters.Length - 1; i++)
                    if (letters[i] == '\u00AD')
                        Fragment(start + i + 1, LineItem.Penalty(hyphen, HyphenCost, true, index, start + i));
            }
            else if (hyphenator is not null)
            {
                foreach (var point in hyphenator.Hyphenate(letters))
                    Fragment(start + point, LineItem.Penalty(hyphen, HyphenCost, true, index, start + point));
            }
        }

        void Fragment(int at, LineItem penalty)
        {
            if (!word.Shaped.TryPart(at, out var inside, out var alone))
            {
                // The parts of a ligature are other glyphs than the ligature: only setting them tells how wide they are.
                var all = _text.AsSpan(word.Start, word.End - word.Start);
                alone = word.Span.Shaper.Shape(all[..at], word.Span.Language).Width;
                inside = word.Shaped.Width - word.Span.Shaper.Shape(all[at..], word.Span.Language).Width;
            }
            // What the last character loses by kerning inside the word comes back where the line ends after it: both parts keep their own width.
            _items.Add(LineItem.Box((inside * size) - offset, index, from, at));
            _items.Add(penalty with { Width = penalty.Width + ((alone - inside) * size) });
            (from, offset) = (at, inside * size);
        }
    }

    private static double HyphenWidth(InlineSpan span) =>
        (double)span.Shaper.Face.AdvanceOf(span.Shaper.Face.GlyphOf('-')) / span.Shaper.Face.UnitsPerEm;

    private SetLine SetOne(int from, int to, TextStyle style, double width, double indent, bool last)
    {
        var line = new SetLine();
        while (from < to && _items[from].Kind != LineItemKind.Box)
            from++;
        double natural = 0, stretch = 0;
        var pieces = new List<(Word Word, int Start, int End, LineItem Glue)>();
        for (var i = from; i < to; i++)
        {
            var item = _items[i];
            if (item.Kind == LineItemKind.Box)
            {
                if (pieces.Count > 0 && pieces[^1] is var open && open.Word.Start == _words[item.Index].Start && open.End == item.Start && open.Glue.Kind == LineItemKind.Box)
                    pieces[^1] = open with { End = item.End };
                else
                    pieces.Add((_words[item.Index], item.Start, item.End, default));
            }
            else if (item.Kind == LineItemKind.Glue && pieces.Count > 0)
            {
                natural += item.Width;
                stretch += item.Stretch;
                pieces[^1] = pieces[^1] with { Glue = item };
            }
        }
        var hyphenated = _items[to] is { Kind: LineItemKind.Penalty, Flagged: true, Width: > 0 };
        var shaped = new ShapedWord[pieces.Count];
        for (var i = 0; i < shaped.Length; i++)
        {
            var (word, start, end, _) = pieces[i];
            if (hyphenated && i == shaped.Length - 1 && end > start && _text[word.Start + end - 1] == '\u00AD')
                end--;
            shaped[i] = start == 0 && end == word.End - word.Start ? word.Shaped : word.Span.Shaper.Shape(_text.AsSpan(word.Start + start, end - start), word.Span.Language);
            natural += shaped[i].Width * word.Span.Size;
        }
        if (hyphenated)
            natural += HyphenWidth(pieces[^1].Word.Span) * pieces[^1].Word.Span.Size;
        var gap = width - natural;
        var ratio = style.Alignment != Alignment.Justify || last || gap < 0 || stretch <= 0 ? 0 : gap / stretch;
        var squeeze = gap < 0 ? Squeeze(pieces, gap) : 0;
        var x = indent + (style.Alignment == Alignment.End ? Math.Max(0, gap) : 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (word, _, _, glue) = pieces[i];
            var start = x;
            Place(line, word, shaped[i], ref x, ratio != 0 || squeeze != 0);
            var ends = i == pieces.Count - 1;
            if (ends && hyphenated)
                PlaceHyphen(line, word.Span, ref x);
            MarkLink(line, word.Span, start, x);
            if (word.Span.Note is { } note && !(line.Notes?.Contains(note) ?? false))
                (line.Notes ??= []).Add(note);
            if (line.Items.Count > 0 && line.Items[^1] is TextItem item && (ends ? !last && word.Space && !hyphenated : glue.Width > 0))
                item.SpaceAfter = true;
            if (!ends)
                x += glue.Width + (ratio * glue.Stretch) + (glue.Width > 0 ? squeeze : 0);
        }
        line.End = x;
        return line;
    }

    // What each space gives where a line is too long: a third of its width, as it was planned with.
    private static double Squeeze(List<(Word Word, int Start, int End, LineItem Glue)> pieces, double gap)
    {
        var spaces = 0;
        var narrowest = double.MaxValue;
        for (var i = 0; i < pieces.Count - 1; i++)
            if (pieces[i].Glue.Width > 0)
            {
                spaces++;
                narrowest = Math.Min(narrowest, pieces[i].Glue.Width);
            }
        return spaces == 0 ? 0 : Math.Max(gap / spaces, -narrowest / 3);
    }

    private static void Place(SetLine line, Word word, ShapedWord shaped, ref double x, bool justified)
    {
        foreach (var run in shaped.Runs)
        {
            line.Items.Add(word.Span.PageOf is { } target
                ? new ReferenceItem
                {
                    X = x, Y = -word.Span.Rise, Run = run, Size = word.Span.Size, Color = word.Span.Color, Element = word.Span.Element,
                    Target = target, Shaper = word.Span.Shaper, Line = line.Items, Justified = justified,
                }
                : new TextItem { X = x, Y = -word.Span.Rise, Run = run, Size = word.Span.Size, Color = word.Span.Color, Element = word.Span.Element });
            x += run.Width * word.Span.Size;
        }
    }

    private static void PlaceHyphen(SetLine line, InlineSpan span, ref double x)
    {
        var face = span.Shaper.Face;
        // The hyphen is no character of the text: it is extracted as a soft hyphen (ISO 32000-1, 14.8.2.2.3).
        var run = new ShapedRun(face, "\u00AD", [(ushort)face.GlyphOf('-')], [(float)HyphenWidth(span)], [0]);
        line.Items.Add(new TextItem { X = x, Y = -span.Rise, Run = run, Size = span.Size, Color = span.Color, Element = span.Element });
        x += run.Width * span.Size;
    }

    private static void MarkLink(SetLine line, InlineSpan span, double start, double end)
    {
        if (span.Link is not { } link)
            return;
        var areas = line.Links ??= [];
        if (areas.Count > 0 && areas[^1].Element == link.Element)
        {
            areas[^1].Width = end - areas[^1].X;
            return;
        }
        areas.Add(new LinkArea
        {
            X = start, Y = -span.Size * 0.8, Width = end - start, Height = span.Size * 1.1,
            Url = link.Url, Target = link.Target, Description = link.Description, Element = link.Element,
        });
    }

    private readonly record struct Word(InlineSpan Span, int Start, int End, ShapedWord Shaped, bool Space, bool MayBreak);
}
