using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace BriefPack.Html.Tree;

/// <summary>
/// An element with the attributes that somebody reads. One type for nearly all, so that what the parser asks of them is found without a search.
/// </summary>
internal class PageTag(TagKind kind) : PageParent, IConstructableNamedNodeMap, IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement, IConstructableMathElement, IConstructableSvgElement
{
    private PageAttribute[] attributes = [];

    /// <summary>What it is.</summary>
    public TagKind Kind => kind;

    /// <summary>Its attributes in their order.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => attributes;

    public StringOrMemory LocalName => kind.LocalName;

    public override StringOrMemory NodeName => kind.LocalName;

    public override NodeFlags Flags => kind.Flags;

    public StringOrMemory NamespaceUri => kind.NamespaceUri;

    public StringOrMemory Prefix => default;

    public ISourceReference? SourceReference
    {
        get => null;
        set => throw new NotSupportedException("The parser is told to keep no places in the source.");
    }

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => IndexOf(name) is >= 0 and var at ? attributes[at] : null;

    /// <summary>The text in it and in all that it holds.</summary>
    public string TextContent
    {
        get
        {
            if (Children is [PageText only])
                return only.Characters.ToString();
            var text = new StringBuilder();
            Gather(this, text);
            return text.ToString();
        }
    }

    /// <summary>The length of <see cref="TextContent"/>.</summary>
    public int TextLength
    {
        get
        {
            var length = 0;
            foreach (var child in Children)
                length += child is PageText text ? text.Characters.Length : ((PageTag)child).TextLength;
            return length;
        }
    }

    /// <summary>The value of an attribute; null where it has none of the name.</summary>
    public string? GetAttribute(string name)
    {
        foreach (ref readonly var attribute in Attributes)
            if (attribute.Name == name)
                return attribute.Value.ToString();
        return null;
    }

    public bool HasAttribute(StringOrMemory name) => IndexOf(name) >= 0;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => IndexOf(localName) is >= 0 and var at ? attributes[at].Value : StringOrMemory.Empty;

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        var attribute = new PageAttribute(name.ToString(), value.Memory);
        if (IndexOf(name) is >= 0 and var at)
            attributes[at] = attribute;
        else
            attributes = [.. attributes, attribute];
    }

    public void SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
            return;
        attributes = new PageAttribute[tagAttributes.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = tagAttributes[i];
            attributes[i] = new PageAttribute(attribute.Name.ToString(), attribute.Value.Memory);
        }
    }

    public bool SameAs(IConstructableNamedNodeMap? other)
    {
        if (other is not PageTag tag || tag.attributes.Length != attributes.Length)
            return false;
        foreach (var attribute in attributes)
            if (tag.IndexOf(attribute.Name) is var at && (at < 0 || !tag.attributes[at].Value.Span.SequenceEqual(attribute.Value.Span)))
                return false;
        return true;
    }

    public void SetupElement()
    {
        // Nothing is made ready: no script and no style sheet looks at it.
    }

    public void Handle()
    {
        // How the page is encoded was found before it was parsed.
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // Comments are no text for a reader.
    }

    public IConstructableNode ShallowCopy() => new PageTag(kind) { attributes = attributes };

    private int IndexOf(StringOrMemory name)
    {
        for (var i = 0; i < attributes.Length; i++)
            if (name == attributes[i].Name)
                return i;
        return -1;
    }

    // The parser lifts whatever stands deeper than 512 elements.
    private static void Gather(PageTag tag, StringBuilder text)
    {
        foreach (var child in tag.Children)
            if (child is PageText run)
                text.Append(run.Characters.Span);
            else
                Gather((PageTag)child, text);
    }
}
