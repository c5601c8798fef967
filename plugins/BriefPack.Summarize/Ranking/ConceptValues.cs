namespace BriefPack.Summarize.Ranking;

/// <summary>How likely a reader's own summary holds each term and each pair of a pool, 0 to 1.</summary>
internal readonly record struct ConceptValues(double[] Terms, double[] Pairs)
{
    // Best on the dev items between 1 and 3, where R1 falls and R2 rises with it.
    /// <summary>What a pair counts in relation to a term.</summary>
    public const double PairWeight = 1.5;

    /// <summary>What a term of the sentence is worth on average, its pairs included.</summary>
    public double Density(PoolSentence sentence)
    {
        var sum = 0.0;
        foreach (var term in sentence.Terms)
            sum += Terms[term];
        foreach (var pair in sentence.Pairs)
            sum += PairWeight * Pairs[pair];
        return sum / Math.Max(1, sentence.Terms.Length);
    }
}
