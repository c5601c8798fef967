using System.Numerics;

namespace BriefPack.Summarize.Ranking;

/// <summary>
/// Two logistic regressions that say how likely a reader's own summary holds a term or a pair of terms. The idea to weigh concepts instead of
/// sentences is that of D. Gillick and B. Favre, "A scalable global model for summarization" (2009); to learn the weights, of C. Li, X. Qian and
/// Y. Liu, "Using supervised bigram-based ILP for extractive summarization" (2013). Immutable and thread-safe.
/// </summary>
internal sealed class ConceptModel
{
    /// <summary>Makes a model of weights in the order of <see cref="ConceptFeatures"/>.</summary>
    public ConceptModel(double[] termWeights, double[] pairWeights)
    {
        if (termWeights.Length != ConceptFeatures.TermCount || pairWeights.Length != ConceptFeatures.PairCount)
            throw new ArgumentException(
                $"The model has {termWeights.Length} and {pairWeights.Length} weights; the features are {ConceptFeatures.TermCount} and {ConceptFeatures.PairCount}: train it again.");
        TermWeights = termWeights;
        PairWeights = pairWeights;
    }

    public double[] TermWeights { get; }

    public double[] PairWeights { get; }

    /// <summary>The probability of each term and each pair of a pool.</summary>
    /// <param name="pool">The articles.</param>
    /// <param name="plannedWords">How many words the summary is to have.</param>
    public ConceptValues Value(SentencePool pool, int plannedWords)
    {
        var features = new ConceptFeatures(pool, plannedWords);
        double[][] ofTerms = [.. Enumerable.Range(0, 2).Select(kind => features.Fold(TermWeights, kind, false))];
        double[][] ofPairs = [.. Enumerable.Range(0, 3).Select(kind => features.Fold(PairWeights, kind, true))];
        var terms = new double[pool.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = Probability(ofTerms[features.KindOfTerm(i)], features.ReadTerm(i));
        var pairs = new double[pool.Pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = Probability(ofPairs[features.KindOfPair(i)], features.ReadPair(i));
        return new(terms, pairs);
    }

    private static double Probability(double[] weights, ReadOnlySpan<double> features)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i + Vector<double>.Count <= features.Length; i += Vector<double>.Count)
            sums += new Vector<double>(weights, i) * new Vector<double>(features[i..]);
        var sum = Vector.Sum(sums);
        for (; i < features.Length; i++)
            sum += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
