using System.Collections.Immutable;

namespace BriefPack;

/// <summary>What the reader of a web page saw besides its text; lives until the cleaner has used it.</summary>
/// <param name="Elements">The elements that hold text, each after its parent; the first one is the root.</param>
/// <param name="Blocks">The blocks of text in reading order. Their spans do not overlap.</param>
public sealed record PageStructure(ImmutableArray<PageElement> Elements, ImmutableArray<PageBlock> Blocks) : ITransientAnnotation;
