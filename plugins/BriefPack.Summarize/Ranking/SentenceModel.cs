using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>A linear correction of what the concepts of a sentence say it is worth. Immutable and thread-safe.</summary>
internal sealed class SentenceModel
{
    // How much of the correction is believed. On the dev items, by cross-validation, the mean of the ROUGE figures of the four sets is 33.6 at 0, 34.0 at
    // 0.3, 34.0 at 0.5 and 33.9 at 1; R1 on cnndm falls from 0.5 on.
    private const double Trust = 0.3;

    // A summary does without these where it can: worth 0.5 R1 on cnndm and nothing lost elsewhere; twice as strong is no better.
    private const double CaptionWords = 0.8;
    private const double Question = 0.8;
    private const double FirstPerson = 0.9;
    private const double Connective = 0.95;
    private const double Unclosed = 0.7;

    // Captions and headings tell what the references tell, but not in sentences: worth 0.1 to 0.2 R1 on cnndm between 0.9 and 1, and less repetition.
    private const double Open = 0.95;

    // What so few words say is mostly an aside, a heading or a stub, however dense.
    private const int Short = 9;
    private const double ShortSentence = 0.8;

    // A correction may not undo what the concepts say: wider limits let single features choose scraps.
    private const double LowestFactor = 0.4;
    private const double HighestFactor = 2.0;

    /// <summary>Makes a model of weights in the order of <see cref="SentenceFeatures"/>.</summary>
    public SentenceModel(double[] weights)
    {
        if (weights.Length != SentenceFeatures.Count)
            throw new ArgumentException($"The model has {weights.Length} weights; the features are {SentenceFeatures.Count}: train it again.");
        Weights = weights;
    }

    public double[] Weights { get; }

    /// <summary>By what the value of each sentence of a pool is to be multiplied.</summary>
    public double[] Factors(SentencePool pool, ConceptValues values, int plannedWords)
    {
        var features = new SentenceFeatures(pool, plannedWords);
        var corrections = new double[pool.Sentences.Length];
        var densities = new double[pool.Sentences.Length];
        var (sum, terms) = (0.0, 0);
        for (var i = 0; i < corrections.Length; i++)
        {
            densities[i] = values.Density(pool.Sentences[i]);
            var row = features.Of(i, densities[i]);
            for (var j = 0; j < row.Length; j++)
                corrections[i] += Weights[j] * row[j];
            if (pool.Sentences[i].Sentence.Has(SentenceTraits.Scrap))
                continue;
            sum += corrections[i] * pool.Sentences[i].Terms.Length;
            terms += pool.Sentences[i].Terms.Length;
        }
        // The model was fitted to differences between the sentences of one item: its mean means nothing.
        var mean = terms == 0 ? 0 : sum / terms;
        for (var i = 0; i < corrections.Length; i++)
            corrections[i] = Manner(pool.Sentences[i].Sentence)
                * (densities[i] > 0 ? 1 + (Trust * (Math.Clamp(1 + ((corrections[i] - mean) / densities[i]), LowestFactor, HighestFactor) - 1)) : 1);
        return corrections;
    }

    private static double Manner(ArticleSentence sentence) =>
        (sentence.Has(SentenceTraits.Open) ? Open : 1) * (sentence.Has(SentenceTraits.CaptionWords) ? CaptionWords : 1) * (sentence.Has(SentenceTraits.Question) ? Question : 1)
        * (sentence.Has(SentenceTraits.FirstPerson) ? FirstPerson : 1) * (sentence.Has(SentenceTraits.Connective) ? Connective : 1)
        * (sentence.Has(SentenceTraits.Unclosed) ? Unclosed : 1) * (sentence.Words < Short ? ShortSentence : 1);
}
