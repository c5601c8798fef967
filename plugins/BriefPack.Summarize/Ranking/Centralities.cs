namespace BriefPack.Summarize.Ranking;

/// <summary>
/// How close each sentence is to all of them together: the cosine of its content terms with the centroid (D. Radev et al., "Centroid-based
/// summarization of multiple documents", 2004).
/// </summary>
internal static class Centralities
{
    // A term that occurs once says little of the story; in a handful of sentences nearly all do.
    private const double Once = 0.3;
    private const int FewSentences = 8;

    public static void Set(PoolSentence[] sentences, float[] rarity, bool[] isFunctionWord)
    {
        var counts = new int[rarity.Length];
        foreach (var sentence in sentences)
            foreach (var term in sentence.Terms)
                counts[term]++;
        var centroid = new double[rarity.Length];
        var norm = 0.0;
        for (var term = 0; term < counts.Length; term++)
            if (!isFunctionWord[term])
            {
                centroid[term] = (1 + Math.Log(counts[term])) * rarity[term] * (counts[term] == 1 && sentences.Length > FewSentences ? Once : 1);
                norm += centroid[term] * centroid[term];
            }
        var inSentence = new int[rarity.Length];
        foreach (var sentence in sentences)
            sentence.Centrality = Cosine(sentence.Terms, inSentence, centroid, norm, rarity, isFunctionWord);
    }

    private static double Cosine(int[] terms, int[] counts, double[] centroid, double norm, float[] rarity, bool[] isFunctionWord)
    {
        foreach (var term in terms)
            counts[term]++;
        var (product, own) = (0.0, 0.0);
        foreach (var term in terms)
        {
            if (counts[term] == 0)
                continue;
            if (!isFunctionWord[term])
            {
                var weight = counts[term] * rarity[term];
                product += weight * centroid[term];
                own += weight * weight;
            }
            counts[term] = 0;
        }
        return own > 0 && norm > 0 ? product / Math.Sqrt(own * norm) : 0;
    }
}
