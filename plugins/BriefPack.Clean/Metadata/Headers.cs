namespace BriefPack.Clean.Metadata;

/// <summary>Joins what the page states to machines with what its visible lines say.</summary>
internal static class Headers
{
    /// <summary>The document with the metadata of its visible lines.</summary>
    /// <param name="document">The document as the reader gave it.</param>
    /// <param name="header">What the visible lines say.</param>
    /// <param name="isPage">Whether the reader gave metadata that was meant for machines; of scraped text it knows none.</param>
    /// <param name="time">The clock: nothing is published in the future.</param>
    public static Document Merge(Document document, ArticleHeader header, bool isPage, TimeProvider time)
    {
        // Time zones: what is tomorrow here may be today where the page was made.
        var latest = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1);
        var published = NotAfter(isPage ? PageDay(document.Published, header.Published) : header.Published ?? document.Published, latest);
        return document with
        {
            Title = (isPage ? VisibleTitle(document.Title, header.Title) : null) ?? header.Title ?? document.Title,
            Authors = header.Authors.Count > 0 && (!isPage || document.Authors.IsDefaultOrEmpty || !document.Authors.Any(IsPerson)) ? [.. header.Authors] : document.Authors,
            Places = header.Places.Count > 0 ? [.. header.Places] : document.Places,
            Publisher = isPage ? document.Publisher ?? header.Publisher : header.Publisher ?? document.Publisher,
            Published = published,
        };
    }

    // "admin", "Reuters" or an account's name in the meta tags: the byline that a reader sees is of the right kind then.
    private static bool IsPerson(string name) => PersonNames.IsName(name, single: false);

    // Stated in world time an American evening is the next day: the day that the page shows is the one that its readers know.
    private static DateOnly? PageDay(DateOnly? stated, DateOnly? seen) => stated is { } day && seen == day.AddDays(-1) ? seen : stated ?? seen;

    private static DateOnly? NotAfter(DateOnly? day, DateOnly latest) => day > latest ? null : day;

    private static string? VisibleTitle(string? stated, string? seen)
    {
        if (stated is null || seen is null)
            return stated;
        // The headline on the page is what is printed when it is the stated one with or without the site's name or a kicker.
        var (a, b) = (Blocks.TextBlock.KeyOf(stated), Blocks.TextBlock.KeyOf(seen));
        return b.Length > 8 && a.Contains(b, StringComparison.Ordinal) ? seen : stated;
    }
}
