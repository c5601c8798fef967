namespace BriefPack.Typesetting;

/// <summary>A rectangle of a page that leads somewhere. Lengths are points from the upper left corner of the page.</summary>
public sealed class LinkArea
{
    /// <summary>The left edge.</summary>
    public double X { get; internal set; }

    /// <summary>The upper edge.</summary>
    public double Y { get; internal set; }

    /// <summary>The width.</summary>
    public double Width { get; internal set; }

    /// <summary>The height.</summary>
    public double Height { get; internal set; }

    /// <summary>The address on the web, or null.</summary>
    public string? Url { get; internal init; }

    /// <summary>The anchor of the place in the pack, or null.</summary>
    public string? Target { get; internal init; }

    /// <summary>The words of the link, for people who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The link's place in the structure.</summary>
    public required StructureElement Element { get; init; }
}
