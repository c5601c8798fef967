using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace BriefPack.Html.Tree;

/// <summary>
/// A node of a parsed page. AngleSharp's parser builds any tree that speaks these interfaces; its own keeps for each node what a browser needs
/// and a reader does not. Texts and values are places in the parser's buffer: a tree is read before it is disposed of.
/// </summary>
internal abstract class PageNode : IConstructableNode
{
    /// <summary>The node that holds it; null for the page itself and for what the parser took out.</summary>
    public PageParent? Parent { get; set; }

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (PageParent?)value;
    }

    public virtual IConstructableNodeList ChildNodes => throw HoldsNothing();

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public virtual void RemoveChild(IConstructableNode childNode) => throw HoldsNothing();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw HoldsNothing();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw HoldsNothing();

    public virtual void AddNode(IConstructableNode node) => throw HoldsNothing();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => throw HoldsNothing();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => throw HoldsNothing();

    private InvalidOperationException HoldsNothing() => new($"A node of the kind {GetType().Name} holds no others.");
}
