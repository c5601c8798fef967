using System.Globalization;
using System.Runtime.InteropServices;

namespace BriefPack.Typesetting;

/// <summary>Turns words into boxes, glue and penalties for the line breaker. One instance serves all paragraphs of a run.</summary>
internal sealed class LineItemBuilder(TypesettingContext context)
{
    // 100: as much as a line whose spaces are stretched to their limit.
    private const double HyphenCost = 100;

    private readonly List<LineItem> _items = [];
    private string _text = "";

    /// <summary>The items of a paragraph; they hold until the next call.</summary>
    /// <param name="text">The text of the paragraph.</param>
    /// <param name="words">Its words.</param>
    /// <param name="justified">Whether spaces stretch and shrink.</param>
    /// <param name="hyphenate">Whether words may be parted where their language allows it, not only at soft hyphens.</param>
    /// <param name="width">The measure in points: what is wider may be parted anywhere.</param>
    /// <param name="forbidden">What a line end costs where the rules of Unicode allow none.</param>
    public ReadOnlySpan<LineItem> Build(string text, List<SetWord> words, bool justified, bool hyphenate, double width, double forbidden = LineItem.Never)
    {
        _items.Clear();
        _text = text;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            AddBoxes(word, i, hyphenate, width);
            if (i == words.Count - 1)
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
                if (Scripts.IsIdeographic(last) || Scripts.IsIdeographic(_text[words[i + 1].Start]))
                    _items.Add(justified ? LineItem.Glue(0, word.Span.Size / 12, 0) : LineItem.Penalty(0, 0, false));
                else
                    _items.Add(LineItem.Penalty(0, last == '-' ? 30 : 5, last == '-'));
            }
            else if (forbidden < LineItem.Never)
                _items.Add(LineItem.Penalty(0, forbidden, false));
        }
        _items.Add(LineItem.Penalty(0, LineItem.Always, false));
        return CollectionsMarshal.AsSpan(_items);
    }

    private void AddBoxes(SetWord word, int index, bool hyphenate, double width)
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
            var hyphen = word.Span.HyphenWidth * size;
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
                    Fragment(at + 1, LineItem.Penalty(word.Span.HyphenWidth * size, HyphenCost, true, index, at));
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
}
