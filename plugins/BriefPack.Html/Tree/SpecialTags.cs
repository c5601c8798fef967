using AngleSharp.Html.Construction;

namespace BriefPack.Html.Tree;

// The elements that the parser asks for by their kind: one type for all would pass for each of them.

/// <summary>A <c>meta</c>.</summary>
internal sealed class MetaTag(TagKind kind) : PageTag(kind), IConstructableMetaElement
{
    public void Handle()
    {
        // How the page is encoded was found before it was parsed.
    }
}

/// <summary>A <c>script</c>; none is ever run.</summary>
internal sealed class ScriptTag(TagKind kind) : PageTag(kind), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>A <c>frame</c>.</summary>
internal sealed class FrameTag(TagKind kind) : PageTag(kind), IConstructableFrameElement;

/// <summary>A <c>form</c>.</summary>
internal sealed class FormTag(TagKind kind) : PageTag(kind), IConstructableFormElement;

/// <summary>An element of a formula.</summary>
internal sealed class FormulaTag(TagKind kind) : PageTag(kind), IConstructableMathElement;

/// <summary>An element of a drawing.</summary>
internal sealed class DrawingTag(TagKind kind) : PageTag(kind), IConstructableSvgElement;
