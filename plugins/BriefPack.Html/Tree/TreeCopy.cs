using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace BriefPack.Html.Tree;

/// <summary>Copies a page that AngleSharp built of its own elements.</summary>
internal static class TreeCopy
{
    /// <summary>The page as a tree of ours.</summary>
    public static PageTree Of(IHtmlDocument document)
    {
        var tree = new PageTree(new TextSource(string.Empty));
        var open = new Stack<(INode From, PageParent To)>();
        open.Push((document, tree));
        while (open.TryPop(out var pair))
            foreach (var node in pair.From.ChildNodes)
                if (node is IText text)
                    pair.To.AddNode(new PageText(text.Data.AsMemory()));
                else if (node is IElement element)
                {
                    var tag = new PageTag(TagKinds.Of(element.LocalName));
                    foreach (var attribute in element.Attributes)
                        tag.SetOwnAttribute(attribute.Name, attribute.Value);
                    pair.To.AddNode(tag);
                    open.Push((element, tag));
                }

        return tree;
    }
}
