using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A drawing that is printed at its size, or smaller where it is wider than the text.</summary>
/// <param name="Drawing">The drawing.</param>
/// <param name="AlternativeText">What it shows, for people who do not see it.</param>
public sealed record FigureBlock(Drawing Drawing, string AlternativeText) : Block
{
    /// <summary>The line below the figure; empty where there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];
}
