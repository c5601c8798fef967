namespace BriefPack;

/// <summary>A block of text of a web page: what stands between two block-level tags or blank lines.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Element">The position among the elements of the innermost block-level element around it.</param>
/// <param name="LinkLength">How many of its UTF-16 code units are inside links.</param>
/// <param name="Links">How many links it holds.</param>
/// <param name="StrongLength">How many of its UTF-16 code units are set in bold.</param>
/// <param name="EmphasisLength">How many of its UTF-16 code units are set in italics.</param>
/// <param name="ImagesBefore">How many images stand between the block before and this one.</param>
public readonly record struct PageBlock(Span Span, int Element, int LinkLength, int Links, int StrongLength, int EmphasisLength, int ImagesBefore);
