namespace BriefPack.Typesetting;

/// <summary>A finished page.</summary>
public sealed class TypesetPage
{
    internal TypesetPage(int index, double width, double height)
    {
        Index = index;
        Width = width;
        Height = height;
    }

    /// <summary>Its place in the document, from 0; the page number that is printed is one more.</summary>
    public int Index { get; }

    /// <summary>The width of the paper in points.</summary>
    public double Width { get; }

    /// <summary>The height of the paper in points.</summary>
    public double Height { get; }

    /// <summary>What is painted, in reading order.</summary>
    public IReadOnlyList<PageItem> Items => Content;

    /// <summary>The links.</summary>
    public IReadOnlyList<LinkArea> Links => Areas;

    /// <summary>The elements of the page's marked content: the element of number n is at index n.</summary>
    public IReadOnlyList<StructureElement> MarkedContent => Marked;

    internal List<PageItem> Content { get; } = [];

    internal List<LinkArea> Areas { get; } = [];

    internal List<StructureElement> Marked { get; } = [];

    internal List<ReferenceItem>? Unresolved { get; set; }

    /// <summary>Numbers the marked content and tells the structure elements of it, in the order of the items.</summary>
    internal void Tag()
    {
        StructureElement? current = null;
        foreach (var item in Content)
        {
            if (item.Element is null)
            {
                current = null;
                continue;
            }
            if (item.Element != current)
            {
                current = item.Element;
                current.AddContent(new StructureChild(null, Index, Marked.Count, null));
                Marked.Add(current);
            }
            item.MarkedContent = Marked.Count - 1;
        }
        foreach (var link in Areas)
            link.Element.AddContent(new StructureChild(null, Index, -1, link));
    }
}
