namespace BriefPack.Typesetting;

/// <summary>A filled rectangle.</summary>
public sealed class RectangleItem : PageItem
{
    /// <summary>The width in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height in points.</summary>
    public required double Height { get; init; }
}
