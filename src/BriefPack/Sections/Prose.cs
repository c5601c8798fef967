namespace BriefPack;

/// <summary>Turns a document's text into printed paragraphs.</summary>
internal static class Prose
{
    /// <summary>The paragraphs of a text. Without a blank line anywhere, as in texts that were not cleaned, every line is one.</summary>
    public static IEnumerable<string> Paragraphs(string text)
    {
        var separator = text.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";
        return text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>
    /// Whether a passage may be part of somebody's prose: it ends as a sentence does and is longer than a button, or it is as long as a paragraph.
    /// </summary>
    public static bool IsSentence(string text)
    {
        var weight = Weight(text);
        return weight >= 150 || weight >= 40 && EndsAsSentence(text);
    }

    /// <summary>Whether a paragraph is long enough to be running text.</summary>
    public static bool IsLong(string paragraph) => Weight(paragraph) >= 80;

    /// <summary>
    /// Whether a paragraph is a heading inside an article: a few words that end as no sentence does, after running text and above more of it or a
    /// table. Among other short lines it is an entry of a list, at the start a standfirst, at the end a signature.
    /// </summary>
    public static bool IsSubheading(string? previous, string paragraph, bool followed) =>
        previous is not null && followed && Weight(paragraph) is >= 3 and <= 60 && paragraph.Count(' ') < 9 && paragraph.AsSpan().IndexOfAny('\n', '\t') < 0
        && char.IsLetterOrDigit(paragraph[0]) && !char.IsLower(paragraph[0]) && char.IsLetterOrDigit(paragraph[^1])
        && (IsLong(previous) || EndsAsSentence(previous));

    private static bool EndsAsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("\"'”’»」』)]");
        return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    // A character of Chinese, Japanese or Korean says about as much as three of the others.
    private static int Weight(string text) => text.Length + 2 * text.Count(character => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3');

    /// <summary>The text on one line: line breaks inside a sentence are those of the source's layout, not of ours.</summary>
    public static string OneLine(string text) => text.Contains('\n') ? string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text;
}
