using System.Buffers;

namespace BriefPack.Quotes;

/// <summary>Reads the quotation marks of one paragraph and decides from each mark and its neighbours whether it opens or closes.</summary>
internal static class MarkScanner
{
    private static readonly SearchValues<char> MarkChars = SearchValues.Create("\"“”„‟‘’‚‛'`«»‹›「」『』＂｢｣");

    // Words that begin with an apostrophe: the mark before them opens nothing.
    private static readonly string[] Elided =
        ["em", "til", "cause", "n", "tis", "twas", "bout", "round", "s", "d", "ll", "ve", "re", "m", "t", "im", "er", "cos", "cuz"];

    /// <summary>All marks of <paramref name="text"/> between two offsets, apostrophes left out, in reading order.</summary>
    internal static List<Mark> Scan(string text, int start, int end)
    {
        var marks = new List<Mark>();
        for (var at = start; at < end;)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(MarkChars);
            if (next < 0)
                break;
            at += next;
            var mark = Read(text, start, end, at);
            if (mark is { } found)
                marks.Add(found);
            at = mark?.End ?? at + 1;
        }
        return marks;
    }

    private static Mark? Read(string text, int start, int end, int at)
    {
        var c = text[at];
        var doubled = at + 1 < end && text[at + 1] == c && c is '\'' or '`' or '’' or '‘';
        if (doubled && at + 1 < end && text[at + 1] == c)
            return Faced(text, start, end, at, at + 2, MarkFamily.Double, c == '`' || c == '‘' ? MarkFacing.Opens : MarkFacing.Either);
        return c switch
        {
            '“' or '‟' => new Mark(at, at + 1, MarkFamily.Double, OpensHere(text, start, end, at) ? MarkFacing.Opens : MarkFacing.Either),
            '„' => new Mark(at, at + 1, MarkFamily.Double, MarkFacing.Opens),
            '”' => new Mark(at, at + 1, MarkFamily.Double, OpensHere(text, start, end, at) ? MarkFacing.Either : MarkFacing.Closes),
            '"' or '＂' => Straight(text, start, end, at),
            '«' => Faced(text, start, end, at, at + 1, MarkFamily.Guillemet, Leaning(text, start, end, at, MarkFacing.Opens)),
            '»' => Faced(text, start, end, at, at + 1, MarkFamily.Guillemet, Leaning(text, start, end, at, MarkFacing.Closes)),
            '‹' => new Mark(at, at + 1, MarkFamily.SingleGuillemet, MarkFacing.Opens),
            '›' => new Mark(at, at + 1, MarkFamily.SingleGuillemet, MarkFacing.Closes),
            '「' or '｢' => new Mark(at, at + 1, MarkFamily.Corner, MarkFacing.Opens),
            '」' or '｣' => new Mark(at, at + 1, MarkFamily.Corner, MarkFacing.Closes),
            '『' => new Mark(at, at + 1, MarkFamily.WhiteCorner, MarkFacing.Opens),
            '』' => new Mark(at, at + 1, MarkFamily.WhiteCorner, MarkFacing.Closes),
            '‚' => OpensHere(text, start, end, at) ? new Mark(at, at + 1, MarkFamily.Single, MarkFacing.Opens) : null,
            _ => Single(text, start, end, at),
        };
    }

    private static Mark? Straight(string text, int start, int end, int at)
    {
        // 6'2" and a 27" screen: a mark right after a digit and not before a letter may be an inch sign; it can close, never open.
        if (Before(text, start, at) is var before && char.IsAsciiDigit(before) && !char.IsLetter(After(text, end, at + 1)))
            return new Mark(at, at + 1, MarkFamily.Double, MarkFacing.Closes);
        return Faced(text, start, end, at, at + 1, MarkFamily.Double, MarkFacing.Either);
    }

    private static Mark? Single(string text, int start, int end, int at)
    {
        var before = Before(text, start, at);
        var after = After(text, end, at + 1);
        var wordBefore = char.IsLetterOrDigit(before);
        var wordAfter = char.IsLetterOrDigit(after);
        if (wordBefore && wordAfter)
            return null;
        if (text[at] is not '’' and not '`' && !wordBefore && before is not '.' and not ',' and not '?' and not '!' and not '’'
            && (wordAfter || after is '[' or '(' or '…' or '“' or '"' or '$' or '£' or '€' or '#' or '@'))
            return IsElided(text, end, at + 1) ? null : new Mark(at, at + 1, MarkFamily.Single, MarkFacing.Opens);
        if (text[at] is '‘' or '`' || char.IsWhiteSpace(before) || before == '\0')
            return null;
        return wordAfter ? null : new Mark(at, at + 1, MarkFamily.Single, MarkFacing.Closes);
    }

    private static bool IsElided(string text, int end, int at)
    {
        var stop = at;
        while (stop < end && char.IsLetterOrDigit(text[stop]))
            stop++;
        var word = text.AsSpan(at, stop - at);
        if (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && (word.Length == 2 || word[2] == 's') && char.IsAsciiDigit(word[1]))
            return true;
        foreach (var elided in Elided)
            if (word.Equals(elided, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static Mark Faced(string text, int start, int end, int at, int stop, MarkFamily family, MarkFacing facing)
    {
        if (facing != MarkFacing.Either)
            return new Mark(at, stop, family, facing);
        var before = Before(text, start, at);
        var after = After(text, end, stop);
        if ((before == '\0' || char.IsWhiteSpace(before) || "([{—–-“‘/'".Contains(before)) && after != '\0' && !char.IsWhiteSpace(after))
            return new Mark(at, stop, family, MarkFacing.Opens);
        if (before != '\0' && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after))
            return new Mark(at, stop, family, MarkFacing.Closes);
        return new Mark(at, stop, family, MarkFacing.Either);
    }

    private static MarkFacing Leaning(string text, int start, int end, int at, MarkFacing usual)
    {
        // »so« in German and Danish books, « ainsi » with inner spaces in French: the neighbours decide, the usual way where they do not.
        var before = Before(text, start, at);
        var after = After(text, end, at + 1);
        var spaceBefore = before == '\0' || char.IsWhiteSpace(before) || "([{—–".Contains(before);
        var spaceAfter = after == '\0' || char.IsWhiteSpace(after) || ".,;:!?)]}…—–".Contains(after);
        if (spaceBefore == spaceAfter)
            return usual;
        return spaceBefore ? MarkFacing.Opens : MarkFacing.Closes;
    }

    private static bool OpensHere(string text, int start, int end, int at) =>
        (Before(text, start, at) is var before && (before == '\0' || char.IsWhiteSpace(before) || "([{—–-‘/'".Contains(before)))
        && After(text, end, at + 1) is var after && after != '\0' && !char.IsWhiteSpace(after);

    private static char Before(string text, int start, int at) => at > start ? text[at - 1] : '\0';

    private static char After(string text, int end, int at) => at < end ? text[at] : '\0';
}
