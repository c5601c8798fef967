using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>
/// Learns what the concept model leaves over: for each sentence of an item the concepts that the references hold, per term, less what the model
/// expects of it. Only differences inside one item are fitted.
/// </summary>
internal sealed class SentenceTrainer
{
    private readonly double[][] _normal = [.. Enumerable.Range(0, SentenceFeatures.Count).Select(_ => new double[SentenceFeatures.Count])];
    private readonly double[] _right = new double[SentenceFeatures.Count];

    /// <summary>Adds one item.</summary>
    public void Add(SentencePool pool, SummaryCase item, int words, ConceptValues values, double weight = 1)
    {
        var features = new SentenceFeatures(pool, words);
        foreach (var sentences in item.References)
        {
            var wanted = Wanted(pool, sentences);
            var rows = new List<(double[] Features, double Target, double Weight)>();
            for (var i = 0; i < pool.Sentences.Length; i++)
            {
                var sentence = pool.Sentences[i];
                if (sentence.Sentence.Has(SentenceTraits.Scrap))
                    continue;
                var expected = values.Density(sentence);
                rows.Add((features.Of(i, expected).ToArray(), wanted.Density(sentence) - expected, sentence.Terms.Length));
            }
            AddCentred(rows, weight / item.References.Length);
        }
    }

    /// <summary>Fits the model.</summary>
    public SentenceModel Fit(double ridge)
    {
        var held = _normal.Select((row, i) => { var copy = (double[])row.Clone(); copy[i] += ridge; return copy; }).ToArray();
        return new(Cholesky.Solve(held, _right));
    }

    private void AddCentred(List<(double[] Features, double Target, double Weight)> rows, double weight)
    {
        var all = rows.Sum(row => row.Weight);
        if (all == 0)
            return;
        var target = rows.Sum(row => row.Target * row.Weight) / all;
        var mean = new double[SentenceFeatures.Count];
        foreach (var row in rows)
            for (var i = 0; i < mean.Length; i++)
                mean[i] += row.Features[i] * row.Weight / all;
        foreach (var row in rows)
        {
            // A cluster has ten times the sentences of an article, and is still one judgement.
            var share = weight * row.Weight / all * Math.Sqrt(rows.Count);
            for (var i = 0; i < mean.Length; i++)
            {
                var x = share * (row.Features[i] - mean[i]);
                _right[i] += x * (row.Target - target);
                for (var j = 0; j <= i; j++)
                    _normal[i][j] += x * (row.Features[j] - mean[j]);
            }
        }
    }

    private static ConceptValues Wanted(SentencePool pool, string[] reference)
    {
        var (terms, pairs) = ConceptTrainer.ConceptsOf(ArticleReader.Read("reference", string.Join("\n\n", reference)));
        return new(
            [.. pool.TermHashes.Select(hash => terms.Contains(hash) ? 1.0 : 0)],
            [.. pool.PairTerms.Select(pair => pairs.Contains(TermHash.OfPair(pool.TermHashes[pair.First], pool.TermHashes[pair.Second])) ? 1.0 : 0)]);
    }
}
