using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Reads the microdata, author links and dates that the elements of a page's body carry.</summary>
internal static class PageProperties
{
    // Enough for the article's own; lists of other articles follow it.
    private const int Most = 200;

    /// <summary>Adds what the element states.</summary>
    public static void Read(PageTag element, PageHead head)
    {
        var name = element.Kind.Name;
        if (element.Attributes.IsEmpty && name != "time")
            return;
        if (name is "meta" or "link")
        {
            HeadReader.ReadElement(element, head);
            if (element.GetAttribute("itemprop") is { Length: > 0 } item && (element.GetAttribute("content") ?? element.GetAttribute("href")) is { Length: > 0 } value)
                Add(head, item, value);
            return;
        }

        if (element.GetAttribute("itemprop") is { Length: > 0 } property)
        {
            foreach (var one in property.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (one is "author" or "name" or "datePublished" or "headline" or "publisher" or "dateCreated")
                    Add(head, one, element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? Short(element));
        }

        if (name == "time" && (element.GetAttribute("datetime") ?? Short(element)) is { Length: > 0 } time)
            Add(head, element.GetAttribute("pubdate") is not null ? "datePublished" : "time", time);
        else if (name is "a" or "span" && element.GetAttribute("rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase))
            Add(head, "rel-author", Short(element));
    }

    private static string Short(PageTag element)
    {
        var text = element.TextContent;
        return text.Length <= 300 ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : string.Empty;
    }

    private static void Add(PageHead head, string name, string value)
    {
        if (value.Length > 0 && head.Properties.Count < Most)
            head.Properties.Add((name, value));
    }
}
