namespace BriefPack.Typesetting;

/// <summary>A node of the document's structure tree. It joins its parent when its first content is put on a page, so that children stand in reading order.</summary>
public sealed class StructureElement
{
    private List<StructureChild>? _children;
    private int _count;
    private bool _attached;

    internal StructureElement(StructureRole role, StructureElement? parent)
    {
        Role = role;
        Parent = parent;
        _attached = parent is null;
    }

    /// <summary>What it is.</summary>
    public StructureRole Role { get; }

    /// <summary>The element that it is in; null for the document.</summary>
    public StructureElement? Parent { get; }

    /// <summary>The BCP 47 tag of its language where it differs from the parent's; null where it is the same.</summary>
    public string? Language { get; internal init; }

    /// <summary>What a figure shows, for people who do not see it.</summary>
    public string? AlternativeText { get; internal init; }

    /// <summary>Whether a list is numbered.</summary>
    public bool IsOrdered { get; internal init; }

    /// <summary>The box of a figure on its page: left, top, width and height in points from the upper left corner.</summary>
    public (double X, double Y, double Width, double Height) Bounds { get; internal set; }

    /// <summary>Child elements, marked content and links in reading order.</summary>
    public IReadOnlyList<StructureChild> Children => _children ?? (IReadOnlyList<StructureChild>)[];

    /// <summary>Its place among all elements of the document in the order in which they got content: 0 for the document.</summary>
    public int Number { get; private set; }

    internal StructureElement Add(StructureRole role, string? language = null) => new(role, this) { Language = language };

    internal void AddContent(StructureChild child)
    {
        Attach();
        Append(child);
    }

    /// <summary>Joins the parent now, with or without content.</summary>
    internal void EnsureAttached() => Attach();

    private void Attach()
    {
        if (_attached)
            return;
        _attached = true;
        Parent!.Attach();
        Parent.Append(new StructureChild(this, -1, -1, null));
        var root = Parent;
        while (root.Parent is not null)
            root = root.Parent;
        Number = ++root._count;
    }

    // Most elements have one child: a paragraph on one page.
    private void Append(StructureChild child) => (_children ??= new List<StructureChild>(1)).Add(child);
}
