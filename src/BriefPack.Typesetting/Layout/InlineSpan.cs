using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>A stretch of a paragraph's characters that is set in one way.</summary>
internal sealed record InlineSpan(int Start, int End, Shaper Shaper, double Size, int Color, string Language, StructureElement? Element)
{
    /// <summary>How far the base line is raised, in points.</summary>
    public double Rise { get; init; }

    public LinkMark? Link { get; init; }

    /// <summary>The anchor whose page number stands here; null for words.</summary>
    public string? PageOf { get; init; }

    /// <summary>The note whose mark stands here.</summary>
    public NoteMark? Note { get; init; }

    /// <summary>The width of a hyphen, in units of the size.</summary>
    public double HyphenWidth => (double)Shaper.Face.AdvanceOf(Shaper.Face.GlyphOf('-')) / Shaper.Face.UnitsPerEm;
}

/// <summary>A link of a paragraph: one object for all its pieces.</summary>
internal sealed record LinkMark(string? Url, string? Target, string Description, StructureElement Element);

/// <summary>A note whose mark stands in a line.</summary>
internal sealed record NoteMark(string Number, ImmutableArray<Inline> Content, StructureElement? Parent);
