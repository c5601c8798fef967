using System.Collections.Frozen;

namespace BriefPack.Html.Structure;

/// <summary>How the walker treats tags.</summary>
internal static class TagKinds
{
    private static readonly FrozenSet<string> Block = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "menu", "nav", "noframes", "ol", "optgroup", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ],
    StringComparer.Ordinal);

    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
    [
        "applet", "audio", "button", "canvas", "datalist", "embed", "iframe", "input", "math", "meter", "noscript", "object", "option", "progress", "script", "select",
        "style", "svg", "template", "textarea", "title", "video",
    ],
    StringComparer.Ordinal);

    /// <summary>Whether the tag begins a block of its own.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether nothing inside the tag is text for a reader.</summary>
    public static bool IsSkipped(string name) => Skipped.Contains(name);
}
