namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>F1 of ROUGE-1, ROUGE-2 and summary-level ROUGE-L (union LCS), each 0 to 1.</summary>
internal readonly record struct RougeScore(double R1, double R2, double RL)
{
    /// <summary>The mean of the three.</summary>
    public double Mean => (R1 + R2 + RL) / 3;
}
