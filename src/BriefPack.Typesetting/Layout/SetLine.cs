namespace BriefPack.Typesetting;

/// <summary>A line that is set: its items with x from the left edge of the text and y from the base line.</summary>
internal sealed class SetLine
{
    public List<PageItem> Items { get; } = [];

    public List<LinkArea>? Links { get; set; }

    public List<NoteMark>? Notes { get; set; }

    /// <summary>Where the last glyph ends, in points from the left edge.</summary>
    public double End { get; set; }

    /// <summary>Whether the text ends the line here, and not its measure: the end of the paragraph or a line break.</summary>
    public bool IsForced { get; set; }
}
