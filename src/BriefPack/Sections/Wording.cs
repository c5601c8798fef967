using System.Globalization;

namespace BriefPack;

/// <summary>Dates and counts as the pack prints them.</summary>
internal static class Wording
{
    public static string LongDate(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Publication, date and place of a document in one line; empty where none is known.</summary>
    public static string Origin(Document document)
    {
        var parts = new List<string>();
        if (document.Publisher is { } publisher)
            parts.Add(publisher);
        if (document.Published is { } date)
            parts.Add(LongDate(date));
        if (document.Places.Length > 0)
            parts.Add(string.Join(", ", document.Places));
        return string.Join(" · ", parts);
    }
}
