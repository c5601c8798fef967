using AngleSharp.Html.Construction;

namespace BriefPack.Html.Tree;

/// <summary>A script; none is ever run. The parser tells it from other elements by its type.</summary>
internal sealed class ScriptTag(TagKind kind) : PageTag(kind), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
