using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>What a Word file is made of: the block tree flattened to paragraphs, tables, figures and section ends.</summary>
internal abstract record FlowItem
{
    /// <summary>The bookmarks that stand at the item.</summary>
    public ImmutableArray<string> Bookmarks { get; init; } = [];

    /// <summary>The BCP 47 tag of its language; null for that of the pack.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it stands on the page of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether it stands in a box beside the main text.</summary>
    public bool Aside { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="Content">The words.</param>
internal sealed record ParagraphItem(string Style, ImmutableArray<Inline> Content) : FlowItem
{
    /// <summary>The list that it is an item of; 0 for none.</summary>
    public int List { get; init; }

    /// <summary>How deep the list stands in others, from 0.</summary>
    public int ListLevel { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepLines { get; init; }

    /// <summary>The level in the table of contents; 0 for none.</summary>
    public int ContentsLevel { get; init; }

    /// <summary>Whether it stands below the mark of a list's item in a style that is not made for lists, such as small print: then it is indented as the item is.</summary>
    public bool InList { get; init; }

    /// <summary>Whether the theme's logo stands at it: the head of the cover.</summary>
    public bool Logo { get; init; }

    /// <summary>Whether a rule parts it from what stands above.</summary>
    public bool RuleAbove { get; init; }

    /// <summary>Words that Word sets before the content: a dash before a speaker.</summary>
    public string Prefix { get; init; } = "";
}

/// <summary>A table.</summary>
/// <param name="Table">Its columns and rows.</param>
internal sealed record TableItem(TableBlock Table) : FlowItem;

/// <summary>A figure.</summary>
/// <param name="Figure">The drawing.</param>
internal sealed record FigureItem(FigureBlock Figure) : FlowItem;

/// <summary>The table of contents.</summary>
/// <param name="MaxLevel">The deepest level that it lists.</param>
internal sealed record ContentsItem(int MaxLevel) : FlowItem;

/// <summary>The end of pages that look alike.</summary>
/// <param name="Pages">How the pages that end here look.</param>
internal sealed record SectionEndItem(PageRun Pages) : FlowItem;
