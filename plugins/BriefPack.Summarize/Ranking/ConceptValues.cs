namespace BriefPack.Summarize.Ranking;

/// <summary>How likely a reader's own summary holds each term and each pair of a pool, 0 to 1.</summary>
internal readonly record struct ConceptValues(double[] Terms, double[] Pairs);
