namespace BriefPack.Summarize.Ranking;

/// <summary>How the search weighs what a choice of sentences covers. The defaults are those that ship.</summary>
internal sealed record SearchWeights
{
    /// <summary>The weights that ship.</summary>
    public static SearchWeights Default { get; } = new();

    /// <summary>What a content term counts when the summary has it already.</summary>
    public double RepeatedContent { get; init; } = 0.2;

    /// <summary>What a function word counts when the summary has it already.</summary>
    public double RepeatedFunction { get; init; } = 0.5;

    /// <summary>Whether a sentence that points back brings the one before it.</summary>
    public bool KeepAntecedents { get; init; } = true;
}
