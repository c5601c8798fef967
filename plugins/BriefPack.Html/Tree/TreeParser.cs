using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace BriefPack.Html.Tree;

/// <summary>Parses a page with AngleSharp's parser into a tree that holds what a reader needs.</summary>
internal static class TreeParser
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

    private static readonly Configuration Factory = new([new PageTreeFactory()]);

    /// <summary>Parses a page; the tree points into the markup.</summary>
    public static PageTree Parse(ReadOnlyMemory<char> markup)
    {
        try
        {
            return new HtmlParser(Options, new BrowsingContext(Factory)).ParseDocument<PageTree, PageTag>(new TextSource(new ReadOnlyMemoryTextSource(markup)));
        }
        catch (LostWayException)
        {
            // One broken page in many; it takes twice as long.
            using var document = new HtmlParser(Options).ParseDocument(markup);
            return TreeCopy.Of(document);
        }
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
