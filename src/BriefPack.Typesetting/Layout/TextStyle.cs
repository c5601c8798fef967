namespace BriefPack.Typesetting;

/// <summary>How a kind of paragraph is set. Lengths are points.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Weight">The style of plain words; emphasis and strength are added to it.</param>
/// <param name="Size">The font size.</param>
/// <param name="Leading">The distance of base lines.</param>
/// <param name="Color">0xRRGGBB.</param>
public sealed record TextStyle(string Family, FontStyle Weight, double Size, double Leading, int Color)
{
    /// <summary>How the lines stand between the margins; ragged right by default.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Whether words may be hyphenated.</summary>
    public bool Hyphenate { get; init; }

    /// <summary>The space above, dropped at the top of a page; between two blocks the larger of both spaces counts.</summary>
    public double Before { get; init; }

    /// <summary>The space below.</summary>
    public double After { get; init; }

    /// <summary>The indent of the left edge.</summary>
    public double IndentLeft { get; init; }

    /// <summary>The indent of the right edge.</summary>
    public double IndentRight { get; init; }

    /// <summary>The indent of the first line, where the paragraph follows another of the same kind.</summary>
    public double FirstLine { get; init; }

    /// <summary>Whether the lines stand on the grid of running text, so that those of neighbouring columns and facing pages align; the leading is that of the grid.</summary>
    public bool OnGrid { get; init; }

    /// <summary>Whether the paragraph stays on the page of what follows it.</summary>
    public bool KeepWithNext { get; init; }
}
