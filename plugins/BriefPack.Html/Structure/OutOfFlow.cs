using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Recognises inline parts that are not read with the sentence around them: hidden ones, and menus that open when the pointer rests on a word.</summary>
internal static class OutOfFlow
{
    private const int ShortestMenu = 40;

    /// <summary>Whether the inline element stands outside the sentence.</summary>
    public static bool IsOutOfFlow(PageTag element)
    {
        if (ElementHints.IsHidden(element))
            return true;
        if (element.Children.Length < 2 || CountTags(element) < 2)
            return false;
        // One link is a link; several in a row with next to nothing between them are a menu.
        var (links, linked) = (0, 0);
        CountLinks(element, ref links, ref linked);
        if (links < 2 || linked < ShortestMenu || linked < 0.8 * element.TextLength)
            return false;
        // Where a part inside is the menu, what stands beside it is the word that opens it.
        foreach (var child in element.Children)
            if (child is PageTag tag && tag.Kind.Name != "a" && CountTags(tag) > 0)
                return false;
        return true;
    }

    /// <summary>The text of the element with its white space folded.</summary>
    public static string TextOf(PageTag element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int CountTags(PageTag element)
    {
        var count = 0;
        foreach (var child in element.Children)
            count += child is PageTag ? 1 : 0;
        return count;
    }

    private static void CountLinks(PageTag element, ref int links, ref int linked)
    {
        foreach (var child in element.Children)
            if (child is PageTag tag)
            {
                if (tag.Kind.Name == "a")
                {
                    links++;
                    linked += tag.TextLength;
                }

                CountLinks(tag, ref links, ref linked);
            }
    }
}
