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

    /// <summary>
    /// For readers who do not know the articles: a sentence is chosen only when it states something that can be understood away from its place,
    /// in this many words or more. 0 takes every sentence.
    /// </summary>
    public int ShortestStatement { get; init; }

    /// <summary>Whether a sentence that points back brings the one before it.</summary>
    public bool KeepAntecedents { get; init; } = true;
}
