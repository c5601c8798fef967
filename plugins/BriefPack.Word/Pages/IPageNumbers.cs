namespace BriefPack.Word;

/// <summary>Knows on which page a bookmark stands.</summary>
internal interface IPageNumbers
{
    /// <summary>Whether there is such a bookmark.</summary>
    /// <param name="bookmark">The bookmark.</param>
    bool Has(string bookmark);

    /// <summary>The number that is printed on the page of a bookmark; a question mark where there is no such bookmark.</summary>
    /// <param name="bookmark">The bookmark.</param>
    string Of(string bookmark);
}
