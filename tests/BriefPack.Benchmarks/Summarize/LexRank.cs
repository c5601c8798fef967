using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Benchmarks.Summarize;

/// <summary>
/// The peer: LexRank (G. Erkan and D. Radev, "LexRank: Graph-based lexical centrality as salience in text summarization", 2004) with the constants that
/// the library sumy uses: threshold 0.1, stop at 0.1, idf inside the document. Ranked sentences are taken until the budget is full and put in text order.
/// </summary>
internal static class LexRank
{
    private const double Threshold = 0.1;
    private const double Epsilon = 0.1;

    /// <summary>Summarises articles.</summary>
    public static IReadOnlyList<PoolSentence> Summarize(SentencePool pool, int words)
    {
        var vectors = pool.Sentences.Select(sentence => Vector(sentence, pool)).ToArray();
        var scores = Power(Matrix(vectors, InverseFrequencies(vectors)));
        var chosen = new List<int>();
        var length = 0;
        foreach (var i in Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]))
        {
            if (length >= words)
                break;
            chosen.Add(i);
            length += pool.Sentences[i].Words;
        }
        return [.. chosen.Order().Select(i => pool.Sentences[i])];
    }

    private static Dictionary<int, double> Vector(PoolSentence sentence, SentencePool pool)
    {
        var counts = new Dictionary<int, double>();
        foreach (var term in sentence.Terms)
            if (!pool.IsFunctionWord[term])
                counts[term] = counts.GetValueOrDefault(term) + 1;
        var most = counts.Count == 0 ? 1 : counts.Values.Max();
        foreach (var term in counts.Keys)
            counts[term] /= most;
        return counts;
    }

    private static Dictionary<int, double> InverseFrequencies(Dictionary<int, double>[] vectors)
    {
        var frequencies = new Dictionary<int, double>();
        foreach (var vector in vectors)
            foreach (var term in vector.Keys)
                frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        foreach (var term in frequencies.Keys)
            frequencies[term] = Math.Log(vectors.Length / (1 + frequencies[term]));
        return frequencies;
    }

    private static double[][] Matrix(Dictionary<int, double>[] vectors, Dictionary<int, double> idf)
    {
        var n = vectors.Length;
        var matrix = Enumerable.Range(0, n).Select(_ => new double[n]).ToArray();
        for (var i = 0; i < n; i++)
        {
            var degree = 0;
            for (var j = 0; j < n; j++)
                if (Cosine(vectors[i], vectors[j], idf) > Threshold)
                {
                    matrix[i][j] = 1;
                    degree++;
                }
            for (var j = 0; j < n; j++)
                matrix[i][j] /= Math.Max(1, degree);
        }
        return matrix;
    }

    private static double Cosine(Dictionary<int, double> first, Dictionary<int, double> second, Dictionary<int, double> idf)
    {
        var (product, own, other) = (0.0, 0.0, 0.0);
        foreach (var (term, frequency) in first)
        {
            var weight = idf[term] * idf[term];
            product += second.GetValueOrDefault(term) * frequency * weight;
            own += frequency * frequency * weight;
        }
        foreach (var (term, frequency) in second)
            other += frequency * frequency * idf[term] * idf[term];
        return own > 0 && other > 0 ? product / Math.Sqrt(own * other) : 0;
    }

    private static double[] Power(double[][] matrix)
    {
        var n = matrix.Length;
        var vector = Enumerable.Repeat(1.0 / n, n).ToArray();
        for (var change = 1.0; change > Epsilon;)
        {
            var next = new double[n];
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    next[j] += matrix[i][j] * vector[i];
            change = Math.Sqrt(next.Zip(vector, (a, b) => (a - b) * (a - b)).Sum());
            vector = next;
        }
        return vector;
    }
}
