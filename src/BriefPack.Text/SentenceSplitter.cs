namespace BriefPack.Text;

/// <summary>
/// Cuts tokens into sentences by rules: a mark that can end a sentence, then what follows it. Abbreviations, initials, ellipses, quotations of
/// several sentences, missing blanks, bullets and CJK marks are described with examples in the package's specs. Thread-safe, linear time.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Sets every token's sentence and gives sentences and paragraphs.</summary>
    public static void Split(ReadOnlySpan<char> text, Span<Token> tokens, out List<Sentence> sentences, out List<Paragraph> paragraphs)
    {
        // 24 tokens make an average sentence of news.
        sentences = new List<Sentence>((tokens.Length / 24) + 1);
        paragraphs = [];
        var lines = new LineBreaks(text, tokens);
        var first = 0;
        var firstSentence = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var last = i + 1 == tokens.Length;
            var paragraphEnds = last || tokens[i + 1].StartsParagraph;
            if (!paragraphEnds && !SentenceBoundary.IsBetween(text, tokens, i, first, ref lines))
                continue;
            for (var j = first; j <= i; j++)
                tokens[j] = tokens[j].In(sentences.Count);
            var start = tokens[first].Start;
            sentences.Add(new Sentence(start, tokens[i].End - start, first, i + 1 - first, paragraphs.Count));
            first = i + 1;
            if (!paragraphEnds)
                continue;
            var paragraphStart = sentences[firstSentence].Start;
            paragraphs.Add(new Paragraph(paragraphStart, tokens[i].End - paragraphStart, firstSentence, sentences.Count - firstSentence));
            firstSentence = sentences.Count;
        }
    }
}
