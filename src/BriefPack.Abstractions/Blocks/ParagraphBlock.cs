using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A paragraph.</summary>
/// <param name="Content">The words.</param>
/// <param name="Role">What it is, which decides how it is set.</param>
public sealed record ParagraphBlock(ImmutableArray<Inline> Content, ParagraphRole Role = ParagraphRole.Body) : Block
{
    /// <summary>Makes a paragraph of plain words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="role">What it is, which decides how it is set.</param>
    public ParagraphBlock(string text, ParagraphRole role = ParagraphRole.Body) : this([new TextRun(text)], role)
    {
    }
}
