namespace BriefPack.Text;

/// <summary>One paragraph: what stands between blank lines.</summary>
/// <param name="Start">Offset of its first character in the text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, without the blanks around it.</param>
/// <param name="FirstSentence">Index of its first sentence in <see cref="AnalyzedText.Sentences"/>.</param>
/// <param name="SentenceCount">Number of its sentences; at least 1.</param>
public readonly record struct Paragraph(int Start, int Length, int FirstSentence, int SentenceCount)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Its place in the text as the annotations of a document give it.</summary>
    public Span Span => new(Start, Length);

    /// <summary>Index just behind its last sentence.</summary>
    public int EndSentence => FirstSentence + SentenceCount;
}
