using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BriefPack.Html.Structure;

/// <summary>Parses a page and takes it apart.</summary>
internal static class PageParser
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <summary>Parses a page.</summary>
    public static ParsedPage Parse(string markup)
    {
        var linkedData = new List<string>();
        var filtered = MarkupFilter.Filter(markup, linkedData);
        using var document = new HtmlParser(Options).ParseDocument(filtered);
        var walker = new PageWalker();
        walker.Walk(document);
        return new ParsedPage(walker.Text, walker.Structure, walker.Head, linkedData);
    }
}
