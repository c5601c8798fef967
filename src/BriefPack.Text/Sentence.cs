namespace BriefPack.Text;

/// <summary>One sentence: from its first token to the end of its last one, closing quotation marks included.</summary>
/// <param name="Start">Offset of its first character in the text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, without the blanks around it.</param>
/// <param name="FirstToken">Index of its first token in <see cref="AnalyzedText.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens; at least 1.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="AnalyzedText.Paragraphs"/>.</param>
public readonly record struct Sentence(int Start, int Length, int FirstToken, int TokenCount, int Paragraph)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Its place in the text as the annotations of a document give it.</summary>
    public Span Span => new(Start, Length);

    /// <summary>Index just behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
