namespace BriefPack.Typesetting;

/// <summary>Something painted on a page. Lengths are points from the upper left corner of the page, y grows downwards.</summary>
public abstract class PageItem
{
    /// <summary>The left edge.</summary>
    public double X { get; internal set; }

    /// <summary>The base line of text, the upper edge of everything else.</summary>
    public double Y { get; internal set; }

    /// <summary>The colour, as 0xRRGGBB.</summary>
    public int Color { get; internal init; }

    /// <summary>What it belongs to; null for what is no content (running heads, rules, repeated table heads).</summary>
    public StructureElement? Element { get; internal init; }

    /// <summary>The number of its marked content on the page; -1 where it belongs to no element.</summary>
    public int MarkedContent { get; internal set; } = -1;
}
