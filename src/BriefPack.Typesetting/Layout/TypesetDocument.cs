namespace BriefPack.Typesetting;

/// <summary>What is known once every page is set. Immutable.</summary>
public sealed class TypesetDocument
{
    internal TypesetDocument(int pageCount, StructureElement structure, IReadOnlyList<TypesetHeading> headings, IReadOnlyDictionary<string, AnchorPlace> anchors, IReadOnlyList<string> warnings)
    {
        PageCount = pageCount;
        Structure = structure;
        Headings = headings;
        Anchors = anchors;
        Warnings = warnings;
    }

    /// <summary>The number of pages.</summary>
    public int PageCount { get; }

    /// <summary>The root of the structure tree.</summary>
    public StructureElement Structure { get; }

    /// <summary>All headings in the order of the pages, those that are not in the contents too.</summary>
    public IReadOnlyList<TypesetHeading> Headings { get; }

    /// <summary>Where each anchor stands.</summary>
    public IReadOnlyDictionary<string, AnchorPlace> Anchors { get; }

    /// <summary>What could not be printed as it should, each said once per article.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The number of the page of an anchor, from 1; null where nothing has that anchor.</summary>
    /// <param name="anchor">The anchor of a block.</param>
    public int? PageOf(string anchor) => Anchors.TryGetValue(anchor, out var place) ? place.Page + 1 : null;
}
