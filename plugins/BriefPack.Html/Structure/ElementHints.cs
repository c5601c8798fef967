using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Reads from an element what tells its part on the page.</summary>
internal static class ElementHints
{
    // Some pages carry whole style sheets in class names; what tells the part stands early.
    private const int Longest = 200;

    /// <summary>Describes an element.</summary>
    public static PageElement Describe(PageTag element, int parent)
    {
        var hints = string.Empty;
        foreach (ref readonly var attribute in element.Attributes)
            if (attribute.Value.Length > 0 && attribute.Name is "id" or "class" or "role" or "itemprop" or "rel" or "data-testid" or "data-component" or "data-module" or "data-type" or "aria-label")
                hints = hints.Length == 0 ? attribute.Value.ToString() : $"{hints} {attribute.Value}";
        return new PageElement(parent, element.Kind.Name, hints.Length <= Longest ? hints : hints[..Longest], IsHidden(element));
    }

    /// <summary>Whether the element itself asks not to be shown.</summary>
    public static bool IsHidden(PageTag element)
    {
        foreach (ref readonly var attribute in element.Attributes)
            switch (attribute.Name)
            {
                case "hidden":
                case "aria-hidden" when attribute.Value.Span.Equals("true", StringComparison.OrdinalIgnoreCase):
                case "style" when IsHidden(attribute.Value.Span):
                    return true;
            }

        return false;
    }

    private static bool IsHidden(ReadOnlySpan<char> style)
    {
        var display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return (display >= 0 && style[(display + 7)..].TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase))
            || (style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase) is var visible and >= 0 && style[(visible + 10)..].TrimStart(" :").StartsWith("hidden", StringComparison.OrdinalIgnoreCase));
    }
}
