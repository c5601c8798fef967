namespace BriefPack.Typesetting;

/// <summary>What a part of the document is: the standard structure types of ISO 32000-1, 14.8.4 that packs need.</summary>
public enum StructureRole
{
    /// <summary>The whole pack.</summary>
    Document,

    /// <summary>A section of the pack.</summary>
    Section,

    /// <summary>An article.</summary>
    Article,

    /// <summary>Blocks that belong together.</summary>
    Division,

    /// <summary>A heading of level 1.</summary>
    Heading1,

    /// <summary>A heading of level 2.</summary>
    Heading2,

    /// <summary>A heading of level 3.</summary>
    Heading3,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A quotation set off from the text.</summary>
    BlockQuotation,

    /// <summary>A caption.</summary>
    Caption,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The bullet or number of an item, or the mark of a note.</summary>
    Label,

    /// <summary>What an item says.</summary>
    ListBody,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>The head of a column.</summary>
    TableHeader,

    /// <summary>A cell.</summary>
    TableCell,

    /// <summary>The table of contents.</summary>
    Contents,

    /// <summary>An entry of the table of contents.</summary>
    ContentsEntry,

    /// <summary>Words that point to another place.</summary>
    Reference,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>Words in another language.</summary>
    Span,
}
