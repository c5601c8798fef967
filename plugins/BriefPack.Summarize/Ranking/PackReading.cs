namespace BriefPack.Summarize.Ranking;

/// <summary>What is found over all articles of a pack.</summary>
internal sealed record PackReading(PackSummary Summary, Topics Topics, Timeline Timeline);
