namespace BriefPack.Typesetting;

/// <summary>Where and how blocks are set: edges in points from those of the text, parent in the structure, language.</summary>
internal sealed record BlockPlace(StructureElement Element, string Language)
{
    public double Left { get; init; }

    public double Right { get; init; }

    public string? TagLanguage { get; init; }

    public bool InArticle { get; init; }

    public bool IsQuotation { get; init; }

    public TextStyle? Style { get; init; }

    public ListLabel? Label { get; init; }

    public Backdrop? Backdrop { get; init; }
}

/// <summary>The bullet or number that stands before the first line of an item.</summary>
internal sealed record ListLabel(string Text, StructureElement Element, double Left, double Width);
