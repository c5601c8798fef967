namespace BriefPack.Typesetting;

/// <summary>Glyphs of one face and size on a base line.</summary>
public class TextItem : PageItem
{
    /// <summary>The glyphs.</summary>
    public required ShapedRun Run { get; set; }

    /// <summary>The font size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Whether a space follows, up to the next item on the line.</summary>
    public bool SpaceAfter { get; internal set; }
}
