using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Reads the head of a page.</summary>
internal static class HeadReader
{
    /// <summary>Reads title, language, canonical address and meta tags; broken pages have some of them in the body.</summary>
    public static void Read(PageTree page, PageHead head)
    {
        head.Language = page.Root?.GetAttribute("lang") ?? page.Root?.GetAttribute("xml:lang");
        if (page.Head is not { } element)
            return;
        foreach (var child in element.Children)
            if (child is PageTag tag)
                ReadElement(tag, head);
    }

    /// <summary>Reads one element that belongs into a head.</summary>
    public static void ReadElement(PageTag element, PageHead head)
    {
        switch (element.Kind.Name)
        {
            case "title":
                head.Title ??= element.TextContent;
                break;
            case "link" when HasToken(element.GetAttribute("rel"), "canonical"):
                head.Canonical ??= element.GetAttribute("href");
                break;
            case "meta":
                var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
                if (key is { Length: > 0 } && element.GetAttribute("content") is { Length: > 0 } value)
                    head.Meta.Add((key.Trim().ToLowerInvariant(), value));
                break;
        }
    }

    private static bool HasToken(string? value, string token) =>
        value is not null && value.Split(' ').Contains(token, StringComparer.OrdinalIgnoreCase);
}
