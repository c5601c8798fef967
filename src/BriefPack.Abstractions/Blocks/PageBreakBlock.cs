namespace BriefPack;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : Block
{
    /// <summary>
    /// The share of the page, 0 to 1, that must be filled for it to end here; with less of it filled, what follows begins below a rule on the same
    /// page. 0, the default, always ends the page. Where another program makes the pages (Word), the writer's own estimate of them decides.
    /// </summary>
    public double LeastFilled { get; init; }
}
