using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Blocks;

/// <summary>Cuts scraped text into blocks, one for each line that holds something: blank lines cannot be relied on.</summary>
internal static class LineReader
{
    /// <summary>The lines of the text as blocks in reading order.</summary>
    public static List<TextBlock> Read(string text, CueLexicon lexicon)
    {
        var blocks = new List<TextBlock>();
        var scanned = new LineWords();
        var gap = 0;
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var (first, last) = (start, end);
            while (first < last && IsBlank(text[first]))
                first++;
            while (last > first && IsBlank(text[last - 1]))
                last--;
            if (first == last)
                gap++;
            else
            {
                blocks.Add(new TextBlock(text[first..last], Span.FromBounds(first, last), gap, lexicon, scanned));
                gap = 0;
            }

            start = end + 1;
        }

        return blocks;
    }

    // Scraped text is full of zero-width and directional marks that char.IsWhiteSpace does not know.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u00AD' || (char.IsControl(c) && c != '\n');
}
