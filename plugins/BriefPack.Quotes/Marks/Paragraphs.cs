namespace BriefPack.Quotes;

/// <summary>Splits a text into paragraphs: at blank lines, and in a text whose lines are not wrapped at every line break that no small letter follows.</summary>
internal static class Paragraphs
{
    // A text with a line longer than this was not wrapped by hand, so a single line break in it ends a paragraph. Wrapped mail and
    // plain-text files stay below 100.
    private const int WrappedLineLimit = 160;

    /// <summary>The paragraphs of <paramref name="text"/> without the white space around them, in reading order.</summary>
    internal static IEnumerable<Span> Of(string text)
    {
        var everyLine = HasLongLine(text);
        var start = -1;
        var lastInk = 0;
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n')
                    breaks++;
                continue;
            }
            if (start >= 0 && (breaks >= 2 || (breaks == 1 && everyLine && !char.IsLower(text[i]))))
            {
                yield return new Span(start, lastInk + 1 - start);
                start = i;
            }
            else if (start < 0)
                start = i;
            breaks = 0;
            lastInk = i;
        }
        if (start >= 0)
            yield return new Span(start, lastInk + 1 - start);
    }

    private static bool HasLongLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > WrappedLineLimit)
                return true;
        return false;
    }
}
