using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>What an article is about: the weight of each content term, of length 1 or, without any content term, 0.</summary>
/// <param name="Terms">The hashes of the terms, each once.</param>
/// <param name="Weights">(1 + log count) times the square of the rarity, so that common words tell little.</param>
internal readonly record struct TopicVector(ulong[] Terms, double[] Weights)
{
    public static TopicVector Of(Article article)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var sentence in article.Sentences)
            foreach (var use in sentence.Terms)
                if (!use.IsFunctionWord)
                    counts[use.Term] = counts.GetValueOrDefault(use.Term) + 1;
        ulong[] terms = [.. counts.Keys];
        var weights = new double[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var rarity = BackgroundFrequencies.RarityOf(terms[i]);
            weights[i] = (1 + Math.Log(counts[terms[i]])) * rarity * rarity;
        }
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        for (var i = 0; i < weights.Length && length > 0; i++)
            weights[i] /= length;
        return new(terms, weights);
    }
}
