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

    /// <summary>The text on one line: line breaks inside a sentence are those of the source's layout, not of ours.</summary>
    public static string OneLine(string text) => text.Contains('\n') ? string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text;
}
