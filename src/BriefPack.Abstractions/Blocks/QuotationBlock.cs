using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A quotation set off from the text.</summary>
/// <param name="Content">The words, with the quotation marks that they stood in.</param>
/// <param name="Attribution">Who said it, without a dash; empty where that is clear from what stands above.</param>
public sealed record QuotationBlock(ImmutableArray<Inline> Content, ImmutableArray<Inline> Attribution) : Block;
