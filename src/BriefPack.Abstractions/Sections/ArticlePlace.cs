namespace BriefPack;

/// <summary>Where a part of a printed article stands.</summary>
public enum ArticlePlace
{
    /// <summary>Between the title lines and the text.</summary>
    BeforeText,

    /// <summary>Below the text.</summary>
    AfterText,
}
