using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

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
        ShouldEmitAttribute = IsRead,
    };

    /// <summary>Parses a page.</summary>
    /// <param name="markup">The page; it is changed.</param>
    public static ParsedPage Parse(Memory<char> markup)
    {
        var linkedData = new List<string>();
        var length = MarkupFilter.Filter(markup.Span, linkedData);
        using var document = new HtmlParser(Options).ParseDocument(markup[..length]);
        var walker = new PageWalker();
        walker.Walk(document);
        return new ParsedPage(walker.Text, walker.Structure, walker.Head, linkedData);
    }

    // Three in four attributes of a page are for browsers: addresses, sizes, data of scripts. "type" decides where a hidden field of a table goes.
    private static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name) => name.Span switch
    {
        "id" or "class" or "role" or "rel" or "itemprop" or "hidden" or "style" or "lang" or "content" or "property" or "name" or "datetime" or "pubdate" or "type" or "aria-hidden" or "aria-label"
            or "data-testid" or "data-component" or "data-module" or "data-type" or "http-equiv" or "xml:lang" => true,
        "href" => token.Name == "link",
        _ => false,
    };
}
