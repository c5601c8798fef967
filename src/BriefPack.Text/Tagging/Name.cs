namespace BriefPack.Text;

/// <summary>A name in a text.</summary>
/// <param name="Start">Offset of its first character in the text, in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="FirstToken">Index of its first token in <see cref="AnalyzedText.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens; at least 1.</param>
/// <param name="Kind">What it stands for.</param>
public readonly record struct Name(int Start, int Length, int FirstToken, int TokenCount, NameKind Kind)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Its place in the text as the annotations of a document give it.</summary>
    public Span Span => new(Start, Length);

    /// <summary>Index just behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
