using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace BriefPack.Html.Tree;

/// <summary>Makes the nodes that AngleSharp's parser asks for. Immutable and safe for any number of threads.</summary>
internal sealed class PageTreeFactory : IDomConstructionElementFactory<PageTree, PageTag>
{
    public PageTree CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    public PageTag Create(PageTree document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags) => new(TagKinds.Of(localName.Memory.Span, flags));

    public PageTag CreateUnknown(PageTree document, StringOrMemory tagName) => new(TagKinds.Of(tagName.Memory.Span));

    public PageTag CreateNoScript(PageTree document, bool scripting) => new(TagKinds.Of("noscript"));

    public IConstructableNode CreateDocumentType(PageTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new PageText(default);

    public IConstructableMathElement CreateMath(PageTree document, StringOrMemory name) => new PageTag(TagKinds.OfFormula(name.ToString()));

    public IConstructableSvgElement CreateSvg(PageTree document, StringOrMemory name) => new PageTag(TagKinds.OfDrawing(name.ToString()));

    public IConstructableMetaElement CreateMeta(PageTree document) => new PageTag(TagKinds.Of("meta"));

    public IConstructableScriptElement CreateScript(PageTree document, bool parserInserted, bool started) => new ScriptTag(TagKinds.Of("script"));

    public IConstructableFrameElement CreateFrame(PageTree document) => new PageTag(TagKinds.Of("frame"));

    public IConstructableFormElement CreateForm(PageTree document) => new PageTag(TagKinds.Of("form"));

    public IConstructableTemplateElement CreateTemplate(PageTree document) => throw new LostWayException();
}
