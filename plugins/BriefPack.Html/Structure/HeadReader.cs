using AngleSharp.Dom;

namespace BriefPack.Html.Structure;

/// <summary>Reads the head of a page.</summary>
internal static class HeadReader
{
    /// <summary>Reads title, language, canonical address and meta tags; broken pages have some of them in the body.</summary>
    public static void Read(IDocument document, PageHead head)
    {
        head.Language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang");
        if (document.Head is not { } element)
            return;
        foreach (var child in element.Children)
            ReadElement(child, child.LocalName, head);
    }

    /// <summary>Reads one element that belongs into a head.</summary>
    public static void ReadElement(IElement element, string name, PageHead head)
    {
        switch (name)
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
