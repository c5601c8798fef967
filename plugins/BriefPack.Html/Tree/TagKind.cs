using AngleSharp.Common;
using AngleSharp.Dom;

namespace BriefPack.Html.Tree;

/// <summary>What all elements of a name have in common. Immutable.</summary>
/// <param name="name">The name of the tag in lower case; of drawings as their standard has it.</param>
/// <param name="flags">How the parser treats the element.</param>
/// <param name="namespaceUri">The language that the element is of.</param>
/// <param name="role">What it does to the text in it.</param>
internal sealed class TagKind(string name, NodeFlags flags, string namespaceUri, TagRole role)
{
    /// <summary>The name of the tag.</summary>
    public string Name { get; } = name;

    /// <summary>The name as the parser wants it.</summary>
    public StringOrMemory LocalName { get; } = name;

    /// <summary>The language that the element is of, as the parser wants it.</summary>
    public StringOrMemory NamespaceUri { get; } = namespaceUri;

    /// <summary>How the parser treats the element.</summary>
    public NodeFlags Flags { get; } = flags;

    /// <summary>What it does to the text in it.</summary>
    public TagRole Role { get; } = role;

    /// <summary>Whether a cell that holds it is laid out, not tabular.</summary>
    public bool IsLayout { get; } = name is "p" or "div" or "table" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "article" or "section" or "form" or "br" or "blockquote" or "figure";
}
