using System.Collections.Immutable;

namespace BriefPack;

/// <summary>The blocks of one section. Every section begins on a new page unless its layout says otherwise.</summary>
/// <param name="Name">The name under which the section is registered.</param>
/// <param name="Layout">How its pages look.</param>
/// <param name="Blocks">Its blocks; a section without blocks is not printed.</param>
public sealed record ComposedSection(string Name, SectionLayout Layout, ImmutableArray<Block> Blocks);
