namespace BriefPack.Html.Structure;

/// <summary>
/// Cuts out of a page what holds no text for a reader, before it is parsed: scripts, styles, drawings, comments, links to style sheets. On the dev pages that is
/// 60 % of the characters. JSON-LD scripts are kept aside. Tags nested deeper than any page needs are left out, their text is not.
/// </summary>
internal static class MarkupFilter
{
    private static readonly string[] Opaque = ["script", "style", "svg", "noscript", "template", "iframe"];

    /// <summary>Cuts them out in place.</summary>
    /// <param name="markup">The page; what is left stands at its beginning.</param>
    /// <param name="linkedData">Takes the JSON-LD scripts.</param>
    /// <returns>How many characters are left.</returns>
    public static int Filter(Span<char> markup, List<string> linkedData)
    {
        var limit = new NestingLimit();
        var (at, kept) = (0, 0);
        while (at < markup.Length)
        {
            var open = markup[at..].IndexOf('<') + at;
            if (open < at || open + 1 == markup.Length)
                break;
            var end = markup[open + 1] == '!' ? EndOfComment(markup, open) : EndOfOpaque(markup, open, linkedData);
            if (end < 0 && limit.LeavesOut(markup.Slice(open + 1, Math.Min(markup.Length - open - 1, 40))))
                end = EndOfTag(markup, open + 1) is >= 0 and var close ? close + 1 : markup.Length;
            var length = (end < 0 ? open + 1 : open) - at;
            if (kept != at)
                markup.Slice(at, length).CopyTo(markup[kept..]);
            kept += length;
            at = end < 0 ? open + 1 : end;
        }

        markup[at..].CopyTo(markup[kept..]);
        return kept + markup.Length - at;
    }

    private static int EndOfComment(ReadOnlySpan<char> markup, int open)
    {
        if (!markup[open..].StartsWith("<!--", StringComparison.Ordinal))
            return -1;
        if (open + 4 < markup.Length && markup[open + 4] == '>')
            return open + 5;
        var close = open + 4 > markup.Length ? -1 : markup[(open + 4)..].IndexOf("-->", StringComparison.Ordinal);
        // A comment that never ends swallows the rest in a browser; pages cut in the middle of one have nothing behind it anyway.
        return close < 0 ? markup.Length : open + 4 + close + 3;
    }

    private static int EndOfOpaque(ReadOnlySpan<char> markup, int open, List<string> linkedData)
    {
        var first = (char)(markup[open + 1] | 0x20);
        if (first is not ('s' or 'n' or 't' or 'i' or 'l'))
            return -1;
        if (first == 'l')
            return EndOfLink(markup, open);
        foreach (var name in Opaque)
        {
            if (first != name[0] || !IsTag(markup, open, name))
                continue;
            var behind = open + 1 + name.Length;
            var tagEnd = EndOfTag(markup, behind);
            if (tagEnd < 0)
                return markup.Length;
            if (markup[tagEnd - 1] == '/' && name == "svg")
                return tagEnd + 1;
            var close = IndexOfEnd(markup[(tagEnd + 1)..], name);
            if (close < 0)
                return name is "script" or "style" ? markup.Length : tagEnd + 1;
            close += tagEnd + 1;
            if (name == "script" && markup[behind..tagEnd].Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                linkedData.Add(markup[(tagEnd + 1)..close].ToString());
            var closeEnd = markup[close..].IndexOf('>');
            return closeEnd < 0 ? markup.Length : close + closeEnd + 1;
        }

        return -1;
    }

    // Style sheets, icons, hints to the browser: of all links in a head two say something about the page.
    private static int EndOfLink(ReadOnlySpan<char> markup, int open)
    {
        if (!IsTag(markup, open, "link"))
            return -1;
        var end = EndOfTag(markup, open + 5);
        if (end < 0)
            return -1;
        var tag = markup[open..end];
        return tag.Contains("canonical", StringComparison.OrdinalIgnoreCase) || tag.Contains("itemprop", StringComparison.OrdinalIgnoreCase) ? -1 : end + 1;
    }

    private static bool IsTag(ReadOnlySpan<char> markup, int open, string name)
    {
        var behind = open + 1 + name.Length;
        return behind < markup.Length && markup.Slice(open + 1, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(markup[behind]) || markup[behind] is '>' or '/');
    }

    // The beginning of the end tag.
    private static int IndexOfEnd(ReadOnlySpan<char> markup, string name)
    {
        for (var at = 0; ;)
        {
            var next = markup[at..].IndexOf("</", StringComparison.Ordinal);
            if (next < 0)
                return -1;
            at += next;
            if (markup.Length - at - 2 >= name.Length && markup.Slice(at + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                return at;
            at += 2;
        }
    }

    // The ">" that ends a tag, not one inside a quoted attribute.
    private static int EndOfTag(ReadOnlySpan<char> markup, int at)
    {
        while (at < markup.Length)
        {
            var next = markup[at..].IndexOfAny('>', '"', '\'');
            if (next < 0)
                return -1;
            at += next;
            if (markup[at] == '>')
                return at;
            var quote = markup[(at + 1)..].IndexOf(markup[at]);
            if (quote < 0)
                return markup[at..].IndexOf('>') is >= 0 and var end ? at + end : -1;
            at += quote + 2;
        }

        return -1;
    }
}
