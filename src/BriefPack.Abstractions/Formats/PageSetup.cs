using System.ComponentModel.DataAnnotations;

namespace BriefPack;

/// <summary>The paper and its margins: <c>page</c> in briefpack.json. Lengths are points (1/72 inch).</summary>
public sealed record PageSetup
{
    /// <summary>The paper; A4 by default.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>The margin at the top; 72 by default.</summary>
    [Range(18, 288)]
    public double MarginTop { get; init; } = 72;

    /// <summary>The margin at the bottom; 79 by default, so that the text stands a little above the middle.</summary>
    [Range(18, 288)]
    public double MarginBottom { get; init; } = 79;

    /// <summary>The margin at the left, or where pages are mirrored at the inside; 82 by default: about 66 characters fit a line.</summary>
    [Range(18, 288)]
    public double MarginInside { get; init; } = 82;

    /// <summary>The margin at the right, or where pages are mirrored at the outside; 82 by default.</summary>
    [Range(18, 288)]
    public double MarginOutside { get; init; } = 82;

    /// <summary>Room for the binding, added to the inside margin; 0 by default.</summary>
    [Range(0, 144)]
    public double Binding { get; init; }

    /// <summary>Whether left and right pages are mirrored, for printing on both sides; false by default.</summary>
    public bool Mirror { get; init; }

    /// <summary>The number of columns that the text of articles is set in, 1 or 2; 1 by default.</summary>
    [Range(1, 2)]
    public int Columns { get; init; } = 1;

    /// <summary>The width of the paper in points.</summary>
    public double Width => Paper == PaperSize.Letter ? 612 : 595.276;

    /// <summary>The height of the paper in points.</summary>
    public double Height => Paper == PaperSize.Letter ? 792 : 841.89;
}
