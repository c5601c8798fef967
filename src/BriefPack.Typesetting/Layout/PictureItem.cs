namespace BriefPack.Typesetting;

/// <summary>A picture.</summary>
public sealed class PictureItem : PageItem
{
    /// <summary>The picture.</summary>
    public required Picture Picture { get; init; }

    /// <summary>The width in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height in points.</summary>
    public required double Height { get; init; }
}
