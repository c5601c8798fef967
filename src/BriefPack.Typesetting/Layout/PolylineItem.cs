using System.Collections.Immutable;

namespace BriefPack.Typesetting;

/// <summary>A line through points that are relative to the item's place.</summary>
public sealed class PolylineItem : PageItem
{
    /// <summary>The points, relative to <see cref="PageItem.X"/> and <see cref="PageItem.Y"/>.</summary>
    public required ImmutableArray<DrawingPoint> Points { get; init; }

    /// <summary>The thickness in points.</summary>
    public required double Thickness { get; init; }

    /// <summary>What the points are multiplied by.</summary>
    public required double Scale { get; init; }
}
