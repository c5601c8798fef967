namespace BriefPack;

/// <summary>What a paragraph is. Writers set each role in its own style.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title of the pack, on the cover.</summary>
    Title,

    /// <summary>The line below the title, on the cover.</summary>
    Subtitle,

    /// <summary>Author, publication and date of an article; facts below a title.</summary>
    Byline,

    /// <summary>A summary or standfirst: set off from the running text.</summary>
    Lead,

    /// <summary>The line below a figure or above a table.</summary>
    Caption,

    /// <summary>Small print: sources, notes, addresses.</summary>
    Small,
}
