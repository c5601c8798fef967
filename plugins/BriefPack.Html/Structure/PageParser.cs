using BriefPack.Html.Tree;

namespace BriefPack.Html.Structure;

/// <summary>Parses a page and takes it apart.</summary>
internal static class PageParser
{
    /// <summary>Parses a page.</summary>
    /// <param name="markup">The page; it is changed.</param>
    public static ParsedPage Parse(Memory<char> markup)
    {
        var linkedData = new List<string>();
        var length = MarkupFilter.Filter(markup.Span, linkedData);
        using var tree = TreeParser.Parse(markup[..length]);
        return PageWalker.Walk(tree, linkedData);
    }
}
