namespace BriefPack.Typesetting;

/// <summary>Places the words of a line: what its spaces give or take, the hyphen at its end, the areas of links, the marks of notes.</summary>
internal static class LineFiller
{
    /// <summary>Sets one line.</summary>
    /// <param name="text">The text of the paragraph.</param>
    /// <param name="words">Its words.</param>
    /// <param name="items">Its items.</param>
    /// <param name="range">Those of the line; at its end stands the item that the line was broken at.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="width">Its measure in points.</param>
    /// <param name="indent">Where it begins.</param>
    /// <param name="last">Whether it is the last of the paragraph, which is not stretched.</param>
    public static SetLine Fill(string text, List<SetWord> words, ReadOnlySpan<LineItem> items, Range range, TextStyle style, double width, double indent, bool last)
    {
        var line = new SetLine();
        var (from, to) = (range.Start.Value, range.End.Value);
        while (from < to && items[from].Kind != LineItemKind.Box)
            from++;
        double natural = 0, stretch = 0;
        var pieces = new List<(SetWord Word, int Start, int End, LineItem Glue)>();
        for (var i = from; i < to; i++)
        {
            var item = items[i];
            if (item.Kind == LineItemKind.Box)
            {
                if (pieces.Count > 0 && pieces[^1] is var open && open.Word.Start == words[item.Index].Start && open.End == item.Start && open.Glue.Kind == LineItemKind.Box)
                    pieces[^1] = open with { End = item.End };
                else
                    pieces.Add((words[item.Index], item.Start, item.End, default));
            }
            else if (item.Kind == LineItemKind.Glue && pieces.Count > 0)
            {
                natural += item.Width;
                stretch += item.Stretch;
                pieces[^1] = pieces[^1] with { Glue = item };
            }
        }
        var hyphenated = items[to] is { Kind: LineItemKind.Penalty, Flagged: true, Width: > 0 };
        var shaped = new ShapedWord[pieces.Count];
        for (var i = 0; i < shaped.Length; i++)
        {
            var (word, start, end, _) = pieces[i];
            if (hyphenated && i == shaped.Length - 1 && end > start && text[word.Start + end - 1] == '\u00AD')
                end--;
            shaped[i] = start == 0 && end == word.End - word.Start ? word.Shaped : word.Span.Shaper.Shape(text.AsSpan(word.Start + start, end - start), word.Span.Language);
            natural += shaped[i].Width * word.Span.Size;
        }
        if (hyphenated)
            natural += pieces[^1].Word.Span.HyphenWidth * pieces[^1].Word.Span.Size;
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
    private static double Squeeze(List<(SetWord Word, int Start, int End, LineItem Glue)> pieces, double gap)
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

    private static void Place(SetLine line, SetWord word, ShapedWord shaped, ref double x, bool justified)
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
        var run = new ShapedRun(face, "\u00AD", [(ushort)face.GlyphOf('-')], [(float)span.HyphenWidth], [0]);
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
}
