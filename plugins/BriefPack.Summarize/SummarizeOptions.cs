using System.ComponentModel.DataAnnotations;

namespace BriefPack.Summarize;

/// <summary>Options of the stage <c>summarize</c>.</summary>
public sealed class SummarizeOptions
{
    /// <summary>
    /// How many words an article's summary is to reach, 5 to 5,000; 60 by default, which is about three sentences. Sentences are never cut: the one that
    /// reaches the number is the last.
    /// </summary>
    [Range(5, 5000)]
    public int Words { get; set; } = 60;

    /// <summary>How many sentences an article's summary has, 1 to 200, in place of <see cref="Words"/>; null, the default, to go by the words.</summary>
    [Range(1, 200)]
    public int? Sentences { get; set; }

    /// <summary>
    /// How many words the summary of the pack is to reach, 5 to 20,000; null, the default, for 60 words and 15 more for every article up to 240 words in all.
    /// </summary>
    [Range(5, 20_000)]
    public int? PackWords { get; set; }

    /// <summary>How many sentences the summary of the pack has, 1 to 500, in place of <see cref="PackWords"/>; null, the default, to go by the words.</summary>
    [Range(1, 500)]
    public int? PackSentences { get; set; }

    /// <summary>In which order the sentences of the pack's summary stand; <see cref="SummaryOrder.Importance"/> by default.</summary>
    public SummaryOrder PackOrder { get; set; } = SummaryOrder.Importance;

    /// <summary>How many events the timeline has at most, 0 to 1,000; 40 by default.</summary>
    [Range(0, 1000)]
    public int TimelineEvents { get; set; } = 40;
}
