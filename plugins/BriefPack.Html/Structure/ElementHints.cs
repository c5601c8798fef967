using AngleSharp.Dom;

namespace BriefPack.Html.Structure;

/// <summary>Reads from an element what tells its part on the page.</summary>
internal static class ElementHints
{
    // Some pages carry whole style sheets in class names; what tells the part stands early.
    private const int Longest = 200;

    /// <summary>Describes an element.</summary>
    public static PageElement Describe(IElement element, int parent)
    {
        var hints = string.Empty;
        var hidden = false;
        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Value;
            switch (attribute.Name)
            {
                case "id" or "class" or "role" or "itemprop" or "rel" or "data-testid" or "data-component" or "data-module" or "data-type" or "aria-label":
                    if (value.Length > 0)
                        hints = hints.Length == 0 ? value : $"{hints} {value}";
                    break;
                case "hidden":
                    hidden = true;
                    break;
                case "aria-hidden":
                    hidden |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case "style":
                    hidden |= IsHidden(value);
                    break;
            }
        }

        return new PageElement(parent, element.LocalName, hints.Length <= Longest ? hints : hints[..Longest], hidden);
    }

    /// <summary>Whether the element itself asks not to be shown.</summary>
    public static bool IsHidden(IElement element)
    {
        foreach (var attribute in element.Attributes)
            switch (attribute.Name)
            {
                case "hidden":
                case "aria-hidden" when attribute.Value.Equals("true", StringComparison.OrdinalIgnoreCase):
                case "style" when IsHidden(attribute.Value):
                    return true;
            }

        return false;
    }

    private static bool IsHidden(string style)
    {
        var display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return (display >= 0 && style.AsSpan(display + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase))
            || (style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase) is var visible and >= 0 && style.AsSpan(visible + 10).TrimStart(" :").StartsWith("hidden", StringComparison.OrdinalIgnoreCase));
    }
}
