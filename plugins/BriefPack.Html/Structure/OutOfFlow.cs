using AngleSharp.Dom;

namespace BriefPack.Html.Structure;

/// <summary>Recognises inline parts that are not read with the sentence around them: hidden ones, and menus that open when the pointer rests on a word.</summary>
internal static class OutOfFlow
{
    private const int ShortestMenu = 40;

    /// <summary>Whether the inline element stands outside the sentence.</summary>
    public static bool IsOutOfFlow(IElement element)
    {
        if (ElementHints.IsHidden(element))
            return true;
        if (element.ChildNodes.Length < 2 || element.ChildElementCount < 2)
            return false;
        var (links, linked) = (0, 0);
        foreach (var link in element.GetElementsByTagName("a"))
        {
            links++;
            linked += link.TextContent.Length;
        }

        // One link is a link; several in a row with next to nothing between them are a menu.
        // Where a part inside is the menu, what stands beside it is the word that opens it.
        return !element.Children.Any(child => child.LocalName != "a" && child.ChildElementCount > 0) && links >= 2 && linked >= ShortestMenu && linked >= 0.8 * element.TextContent.Length;
    }

    /// <summary>The text of the element with its white space folded.</summary>
    public static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
