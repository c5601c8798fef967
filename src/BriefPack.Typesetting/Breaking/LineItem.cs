namespace BriefPack.Typesetting;

/// <summary>What a paragraph is made of, for the choice of line ends: boxes, glue and penalties (Knuth and Plass 1981). Lengths are points.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Width">The natural width; of a penalty, the width that it adds when the line ends there (a hyphen).</param>
/// <param name="Stretch">How far glue may grow.</param>
/// <param name="Shrink">How far glue may shrink.</param>
/// <param name="Cost">What ending a line at a penalty costs; <see cref="Never"/> forbids and <see cref="Always"/> forces it.</param>
/// <param name="Flagged">Whether it is a hyphen: two of them in a row are avoided.</param>
/// <param name="Index">The piece of text that the caller means by it.</param>
/// <param name="Start">The first UTF-16 unit of the piece that it stands for.</param>
/// <param name="End">The unit after the last one.</param>
public readonly record struct LineItem(
    LineItemKind Kind, double Width, double Stretch, double Shrink, double Cost, bool Flagged, int Index, int Start, int End)
{
    /// <summary>The cost that forbids a break.</summary>
    public const double Never = 10_000;

    /// <summary>The cost that forces a break.</summary>
    public const double Always = -10_000;

    /// <summary>Something printed that cannot be broken.</summary>
    public static LineItem Box(double width, int index = 0, int start = 0, int end = 0) =>
        new(LineItemKind.Box, width, 0, 0, 0, false, index, start, end);

    /// <summary>A space, at which a line may end when it follows a box.</summary>
    public static LineItem Glue(double width, double stretch, double shrink, int index = 0, int start = 0, int end = 0) =>
        new(LineItemKind.Glue, width, stretch, shrink, 0, false, index, start, end);

    /// <summary>A place where a line may end.</summary>
    public static LineItem Penalty(double width, double cost, bool flagged, int index = 0, int start = 0) =>
        new(LineItemKind.Penalty, width, 0, 0, cost, flagged, index, start, start);
}
