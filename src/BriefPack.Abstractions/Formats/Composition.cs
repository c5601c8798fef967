using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A pack laid out as sections of blocks: what a writer prints.</summary>
public sealed record Composition
{
    /// <summary>The pack itself, for formats that keep data and not pages, and for metadata.</summary>
    public required Pack Pack { get; init; }

    /// <summary>The BCP 47 tag of the language that the pack's own words are in, such as <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The sections in the order of the pages.</summary>
    public ImmutableArray<ComposedSection> Sections { get; init; } = [];

    /// <summary>The paper.</summary>
    public PageSetup PageSetup { get; init; } = new();

    /// <summary>Fonts, sizes and colours.</summary>
    public Theme Theme { get; init; } = Theme.Classic;
}
