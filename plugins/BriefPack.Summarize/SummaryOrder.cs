namespace BriefPack.Summarize;

/// <summary>In which order the sentences of a pack's summary stand.</summary>
public enum SummaryOrder
{
    /// <summary>What several articles report first, then by weight.</summary>
    Importance,

    /// <summary>By the day of publication of their articles, undated ones last, then in the order of the pack.</summary>
    Chronological,
}
