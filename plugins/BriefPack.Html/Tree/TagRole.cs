namespace BriefPack.Html.Tree;

/// <summary>What an element does to the text in it.</summary>
internal enum TagRole : byte
{
    /// <summary>It stands inside a line.</summary>
    Wrapper,

    /// <summary>Nothing inside it is text for a reader.</summary>
    Skipped,

    /// <summary>It begins a block of its own.</summary>
    Block,

    /// <summary>A cell of a table: a block unless its row is read as one.</summary>
    Cell,

    /// <summary>A row of a table: a block unless all its cells are short.</summary>
    Row,

    /// <summary>A block that keeps its line breaks.</summary>
    Preformatted,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>The end of a block without one of its own.</summary>
    Rule,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Italics.</summary>
    Emphasis,
}
