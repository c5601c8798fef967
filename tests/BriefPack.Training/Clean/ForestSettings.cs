namespace BriefPack.Training.Clean;

/// <summary>How a forest is grown.</summary>
internal sealed record ForestSettings
{
    public int Trees { get; init; } = 120;

    public int Depth { get; init; } = 4;

    public double Rate { get; init; } = 0.08;

    /// <summary>Added to the weight of a leaf: the larger, the flatter the leaves.</summary>
    public double Ridge { get; init; } = 8;

    public double LeastWeight { get; init; } = 2;

    public double LeastGain { get; init; } = 0.5;

    /// <summary>The share of groups (pages) that each tree sees.</summary>
    public double GroupShare { get; init; } = 0.7;

    /// <summary>The share of features that each tree sees.</summary>
    public double FeatureShare { get; init; } = 0.3;

    public int Seed { get; init; } = 1;
}
