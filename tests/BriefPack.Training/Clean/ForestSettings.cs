namespace BriefPack.Training.Clean;

/// <summary>How a forest is grown.</summary>
internal sealed record ForestSettings
{
    /// <summary>For web pages: few, sure trees beside the rules; 40 or 80 of them, shallower ones and more randomness are within 0.002 across sites.</summary>
    public static ForestSettings Pages { get; } = new();

    /// <summary>For lines of text: shallow trees that each see little and change little; deeper ones, more of them (150 lose 0.0005), flatter leaves, several forests' mean or 15 more features were no better across sites.</summary>
    public static ForestSettings Lines { get; } = new() { Trees = 60, Depth = 3, Rate = 0.04, GroupShare = 0.5, FeatureShare = 0.12, Ridge = 15 };

    public int Trees { get; init; } = 60;

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
