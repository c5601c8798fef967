namespace BriefPack.Summarize.Ranking;

/// <summary>How long a summary is to be.</summary>
/// <param name="Words">The words to reach; the sentence that reaches them is the last. Without a number of sentences this alone decides.</param>
/// <param name="Sentences">The number of sentences, or null to go by the words.</param>
internal readonly record struct SummaryBudget(int Words, int? Sentences = null)
{
    // A news sentence has about 22 words: the mean of the 515 dev items is 21.8.
    /// <summary>How many words a planned sentence has.</summary>
    public const int WordsPerSentence = 22;

    /// <summary>The budget in words that the ranking plans with.</summary>
    public int PlannedWords => Sentences is { } sentences ? sentences * WordsPerSentence : Words;

    /// <summary>Whether a choice is long enough.</summary>
    public bool IsReached(int sentences, int words) => Sentences is { } limit ? sentences >= limit : words >= Words;
}
