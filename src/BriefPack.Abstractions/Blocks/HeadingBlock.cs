using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A heading. It is kept with what follows it.</summary>
/// <param name="Level">1 for a section of the pack, 2 for an article or a part of a section, 3 for a part of an article.</param>
/// <param name="Content">The words.</param>
public sealed record HeadingBlock(int Level, ImmutableArray<Inline> Content) : Block
{
    /// <summary>Makes a heading of plain words.</summary>
    /// <param name="level">1 to 3.</param>
    /// <param name="text">The words.</param>
    /// <param name="anchor">A name that references can point to.</param>
    public HeadingBlock(int level, string text, string? anchor = null) : this(level, [new TextRun(text)]) => Anchor = anchor;

    /// <summary>Whether it stands in the table of contents and in the outline; true by default.</summary>
    public bool InContents { get; init; } = true;

    /// <summary>The words at the head of the pages that follow; null to use the heading's own.</summary>
    public string? RunningHead { get; init; }
}
