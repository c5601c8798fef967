namespace BriefPack.Summarize.Ranking;

/// <summary>How the search weighs what a choice of sentences covers. The defaults are those that ship.</summary>
internal sealed record SearchWeights
{
    /// <summary>What a pair counts in relation to a term.</summary>
    public double Pair { get; init; } = 1.5;

    /// <summary>What a content term counts when the summary has it already.</summary>
    public double RepeatedContent { get; init; } = 0.2;

    /// <summary>What a function word counts when the summary has it already.</summary>
    public double RepeatedFunction { get; init; } = 0.5;

    /// <summary>What the value of a sentence is multiplied by when it has words of captions.</summary>
    public double CaptionWords { get; init; } = 0.8;

    /// <summary>The same, for questions.</summary>
    public double Question { get; init; } = 0.8;

    /// <summary>The same, for sentences in which the writer or speaker speaks.</summary>
    public double FirstPerson { get; init; } = 0.9;

    /// <summary>The same, for sentences that begin with <c>But</c>, <c>However</c> and the like.</summary>
    public double Connective { get; init; } = 0.95;

    /// <summary>Whether a sentence that points back brings the one before it.</summary>
    public bool KeepAntecedents { get; init; } = true;
}
