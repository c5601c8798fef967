namespace BriefPack.Typesetting;

/// <summary>Whether a page may end before a flow item.</summary>
internal enum PageBreak : byte
{
    /// <summary>Only where a page can hold nothing else: inside short paragraphs, after headings.</summary>
    Never,

    /// <summary>Only where what should stay together is taller than a page.</summary>
    Reluctant,

    /// <summary>It may.</summary>
    Allowed,
}

/// <summary>A horizontal slice of a page: a line, a slice of a table row, a figure, or a mark of no height. Items are placed from its upper left corner.</summary>
internal sealed class FlowItem
{
    public double Height { get; init; }

    /// <summary>Whether its first base line stands on the grid of running text.</summary>
    public bool OnGrid { get; init; }

    public double Before { get; set; }

    public double After { get; set; }

    public PageBreak BreakBefore { get; set; } = PageBreak.Allowed;

    public List<PageItem> Items { get; init; } = [];

    public List<LinkArea>? Links { get; init; }

    /// <summary>The lines of the notes whose marks stand in it.</summary>
    public List<FlowItem>? Notes { get; set; }

    public List<string>? Anchors { get; set; }

    public HeadingMark? Heading { get; init; }

    /// <summary>Elements that exist even where they hold nothing, such as empty cells.</summary>
    public List<StructureElement>? Elements { get; init; }

    /// <summary>Whether it is the head of a table once more.</summary>
    public bool IsRepeatedHead { get; init; }

    /// <summary>Makes the head of the table again, for a page that begins here.</summary>
    public Func<FlowItem>? RepeatedHead { get; init; }

    /// <summary>What is painted behind it and its neighbours of the same group.</summary>
    public Backdrop? Backdrop { get; set; }

    public StructureElement? Figure { get; init; }
}

/// <summary>A heading on its way to its page.</summary>
internal sealed record HeadingMark(int Level, string Title, string Anchor, bool InContents, string RunningHead);

/// <summary>A tinted box or a rule at the left, behind neighbouring flow items.</summary>
internal sealed record Backdrop(double X, double Width, double PaddingTop, double PaddingBottom, int? Fill, int? Bar);
