namespace BriefPack;

/// <summary>The headings of the composition with their page numbers, in the order of the pages.</summary>
/// <param name="MaxLevel">The deepest level of headings that it lists, 1 to 3.</param>
public sealed record TableOfContentsBlock(int MaxLevel = 2) : Block;
