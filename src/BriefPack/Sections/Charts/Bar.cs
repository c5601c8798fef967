namespace BriefPack;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">The words at its foot; empty where there is no room for them.</param>
/// <param name="Count">Its height.</param>
internal sealed record Bar(string Label, int Count)
{
    /// <summary>The words for those who do not see the chart.</summary>
    public string LongLabel { get; init; } = Label;
}
