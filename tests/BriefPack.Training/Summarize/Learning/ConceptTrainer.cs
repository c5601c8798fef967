using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>Learns the concept model: which terms and pairs of an article its references hold.</summary>
internal sealed class ConceptTrainer
{
    // Pairs that no reference holds are many and alike: one in five of them, counted five times, gives the same weights to 2 digits.
    private const int PairSample = 5;

    private readonly LogisticRegression _terms = new();
    private readonly LogisticRegression _pairs = new();

    /// <summary>Adds one item, whose summary is to have a number of words.</summary>
    public void Add(SentencePool pool, SummaryCase item, int words, double weight = 1)
    {
        var references = item.References.Select(sentences => ArticleReader.Read("reference", string.Join("\n\n", sentences))).ToList();
        var features = new ConceptFeatures(pool, words);
        var random = new Random(7);
        for (var reference = 0; reference < references.Count; reference++)
        {
            var (terms, pairs) = ConceptsOf(references[reference]);
            var share = weight / references.Count;
            var hashes = pool.TermHashes;
            // Items with many concepts count more, but not in proportion: an item is one judgement of one reader.
            double termWeight = share * 10 / Math.Sqrt(pool.Terms.Length), pairWeight = share * 10 / Math.Sqrt(pool.Pairs.Length);
            for (var i = 0; i < hashes.Length; i++)
                _terms.Add(features.OfTerm(i), terms.Contains(hashes[i]) ? 1 : 0, termWeight);
            for (var i = 0; i < pool.Pairs.Length; i++)
                if (pairs.Contains(TermHash.OfPair(hashes[pool.PairTerms[i].First], hashes[pool.PairTerms[i].Second])))
                    _pairs.Add(features.OfPair(i), 1, pairWeight);
                else if (random.Next(PairSample) == 0)
                    _pairs.Add(features.OfPair(i), 0, pairWeight * PairSample);
        }
    }

    /// <summary>Fits the model.</summary>
    public ConceptModel Fit(double ridge) => new(_terms.Fit(ridge), _pairs.Fit(ridge));

    public static (HashSet<ulong> Terms, HashSet<ulong> Pairs) ConceptsOf(Article reference)
    {
        ulong[] all = [.. reference.Sentences.SelectMany(sentence => sentence.Terms).Select(use => use.Term)];
        var pairs = new HashSet<ulong>();
        for (var i = 1; i < all.Length; i++)
            pairs.Add(TermHash.OfPair(all[i - 1], all[i]));
        return ([.. all], pairs);
    }
}
