namespace BriefPack;

/// <summary>Options of the section <c>articles</c>.</summary>
public sealed class ArticlesOptions
{
    /// <summary>Whether each article begins on a new page; true by default.</summary>
    public bool NewPage { get; set; } = true;

    /// <summary>
    /// Whether an article may begin, below a rule, on the page that holds the last lines of the one before, where those fill less than a third of it;
    /// true by default. Without effect where <see cref="NewPage"/> is false.
    /// </summary>
    public bool ShareShortPages { get; set; } = true;

    /// <summary>Whether the full text is printed, or only the title lines, the summary and the parts of other plugins; true by default.</summary>
    public bool FullText { get; set; } = true;

    /// <summary>Whether a QR code that leads to its address stands below each article that has one; false by default.</summary>
    public bool QrCodes { get; set; }
}
