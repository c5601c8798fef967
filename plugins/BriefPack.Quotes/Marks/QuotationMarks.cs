namespace BriefPack.Quotes;

/// <summary>
/// Finds the quoted stretches of a text, paragraph by paragraph, in every common style: curly and straight double marks, doubled
/// apostrophes, single marks (British style and headlines), guillemets both ways round, low-high marks, corner brackets. Only outermost stretches
/// are given; a quotation inside a quotation is part of the outer one. Thread-safe.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>The outermost quoted stretches of <paramref name="text"/> in reading order.</summary>
    internal static List<QuotedStretch> Find(string text)
    {
        var stretches = new List<QuotedStretch>();
        var open = false;
        foreach (var paragraph in Paragraphs.Of(text))
        {
            var first = stretches.Count;
            AddParagraph(text, paragraph, stretches);
            if (stretches.Count == first)
            {
                open = false;
                continue;
            }
            if (open && stretches[first].Outer.Start == paragraph.Start)
                stretches[first] = stretches[first] with { ContinuesPrevious = true };
            var last = stretches[^1];
            open = !last.Closed && last.Outer.Start + last.Outer.Length == paragraph.Start + paragraph.Length;
        }
        return stretches;
    }

    private static void AddParagraph(string text, Span paragraph, List<QuotedStretch> stretches)
    {
        var end = paragraph.Start + paragraph.Length;
        var marks = MarkScanner.Scan(text, paragraph.Start, end);
        Mark? open = null;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (open is not { } opener)
            {
                if (mark.Facing == MarkFacing.Closes)
                    continue;
                if (mark.Family != MarkFamily.Single)
                    open = mark;
                else if (SingleCloser(text, marks, i) is var closer and >= 0)
                {
                    Add(text, stretches, mark, marks[closer].Start, marks[closer].End, closed: true);
                    i = closer;
                }
                continue;
            }
            if (mark.Family != opener.Family)
                continue;
            if (Nested(text, marks, opener, i) is var innerCloser and >= 0)
            {
                i = innerCloser;
            }
            else if (mark.Facing == MarkFacing.Opens && text[opener.Start] != '„')
            {
                // The closing mark was forgotten: the next opening one ends the stretch.
                var stop = TrimmedEnd(text, opener.End, mark.Start);
                Add(text, stretches, opener, stop, stop, closed: false);
                open = mark;
            }
            else
            {
                Add(text, stretches, opener, mark.Start, mark.End, closed: true);
                open = null;
            }
        }
        if (open is { } unclosed)
            Add(text, stretches, unclosed, end, end, closed: false);
    }

    /// <summary>
    /// The index of the curly mark that closes the curly one at <paramref name="index"/> when both stand inside straight marks, or -1: an
    /// editor's straight marks around a passage that keeps its own curly ones.
    /// </summary>
    private static int Nested(string text, List<Mark> marks, Mark opener, int index)
    {
        if (text[opener.Start] != '"' || text[marks[index].Start] != '“' || marks[index].Start == opener.End)
            return -1;
        for (var i = index + 1; i < marks.Count && text[marks[i].Start] != '"'; i++)
            if (text[marks[i].Start] == '”')
                return i;
        return -1;
    }

    // A missed closing mark must not swallow a page.
    private const int SingleReach = 1500;

    /// <summary>
    /// The index of the mark that closes the single mark at <paramref name="opener"/>, or -1. An apostrophe after a plural s ("the workers'
    /// rights") is passed over when a later mark closes.
    /// </summary>
    private static int SingleCloser(string text, List<Mark> marks, int opener)
    {
        var possessive = -1;
        for (var i = opener + 1; i < marks.Count && marks[i].Start - marks[opener].Start < SingleReach; i++)
        {
            if (marks[i].Family != MarkFamily.Single)
                continue;
            if (marks[i].Facing == MarkFacing.Opens)
                break;
            var mayBePossessive = text[marks[i].Start - 1] is 's' or 'S' or 'z' or 'x'
                && marks[i].End < text.Length && char.IsWhiteSpace(text[marks[i].End]);
            if (!mayBePossessive)
                return i;
            if (possessive < 0)
                possessive = i;
        }
        return possessive;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static void Add(string text, List<QuotedStretch> stretches, Mark opener, int innerEnd, int outerEnd, bool closed)
    {
        if (!text.AsSpan(opener.End, Math.Max(0, innerEnd - opener.End)).ContainsAnyLetterOrDigit())
            return;
        stretches.Add(new QuotedStretch(
            new Span(opener.Start, outerEnd - opener.Start),
            new Span(opener.End, innerEnd - opener.End),
            closed,
            ContinuesPrevious: false,
            opener.Family == MarkFamily.Single));
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        return false;
    }
}
