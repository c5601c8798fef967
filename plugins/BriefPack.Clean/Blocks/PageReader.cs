using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Blocks;

/// <summary>Turns the blocks that the reader of a web page saw into blocks to decide about.</summary>
internal static class PageReader
{
    /// <summary>The blocks of the page in reading order; spans that do not fit the text are an error of the reader.</summary>
    /// <exception cref="InvalidDataException">A block lies outside the text.</exception>
    public static List<TextBlock> Read(string text, PageStructure page, CueLexicon lexicon)
    {
        var blocks = new List<TextBlock>(page.Blocks.Length);
        var scanned = new LineWords();
        foreach (var block in page.Blocks)
        {
            if (!block.Span.IsInside(text.Length))
                throw new InvalidDataException("The structure of the page does not fit its text: a stage changed the text and kept the structure.");
            blocks.Add(new TextBlock(block.Span.Of(text), block.Span, 1, lexicon, scanned));
        }

        return blocks;
    }
}
