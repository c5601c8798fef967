using System.Collections;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace BriefPack.Html.Tree;

/// <summary>A node that holds others.</summary>
internal abstract class PageParent : PageNode, IConstructableNodeList
{
    // Most elements hold one text, or nothing.
    private const int Few = 2;

    private PageNode[] children = [];
    private int count;

    /// <summary>The nodes in it.</summary>
    public ReadOnlySpan<PageNode> Children => new(children, 0, count);

    public override IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => count;

    IConstructableNode IConstructableNodeList.this[int index] => Children[index];

    public override void AddNode(IConstructableNode node) => Insert(count, (PageNode)node);

    public override void InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (PageNode)childNode);

    public override void RemoveNode(int idx, IConstructableNode childNode)
    {
        children.AsSpan((idx + 1)..count).CopyTo(children.AsSpan(idx));
        children[--count] = null!;
        ((PageNode)childNode).Parent = null;
    }

    public override void RemoveChild(IConstructableNode childNode)
    {
        if (Array.IndexOf(children, (PageNode)childNode, 0, count) is >= 0 and var at)
            RemoveNode(at, childNode);
    }

    // Whether white space between tags is text is for the walker to say.
    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(count, new PageText(text.Memory));

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(idx, new PageText(text.Memory));

    public void Clear()
    {
        foreach (var child in Children)
            child.Parent = null;
        (children, count) = ([], 0);
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => children.Take(count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => children.Take(count).GetEnumerator();

    private void Insert(int at, PageNode node)
    {
        if (count == children.Length)
            Array.Resize(ref children, Math.Max(Few, count * 2));
        // Written through a span: an array asks at every write whether it may hold the type.
        var room = children.AsSpan();
        if (at < count)
            room[at..count].CopyTo(room[(at + 1)..]);
        room[at] = node;
        count++;
        node.Parent = this;
    }
}
