using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>Learns both models of the package from items of the bench, each at the length that its set is measured at.</summary>
internal static class SummaryTrainer
{
    // 5 to 60 are within 0.2 of each other by cross-validation, 200 is worse by 0.5.
    private const double ConceptRidge = 10;

    // 0.1 to 1 are alike, 10 and 50 lose 0.2.
    private const double SentenceRidge = 1;

    // A set has one length, and its model is asked for any: every item is also learned, lightly, at one other length. By cross-validation 0.03 for each
    // of the three others costs nothing at the set's own length and wins 0.5 to 1.5 R1 at the others; 0.15 costs 0.9 R1 on cnndm.
    private const double OtherWeight = 0.1;

    private static readonly int[] Lengths = [30, 60, 100, 150];

    /// <summary>Trains.</summary>
    public static SummaryModel Train(IReadOnlyList<ReadCase> cases)
    {
        var concepts = new ConceptTrainer();
        for (var i = 0; i < cases.Count; i++)
        {
            concepts.Add(cases[i].Pool, cases[i].Case, cases[i].Case.Words);
            if (Lengths[i % Lengths.Length] is var words && words != cases[i].Case.Words)
                concepts.Add(cases[i].Pool, cases[i].Case, words, OtherWeight);
        }
        var model = concepts.Fit(ConceptRidge);
        var sentences = new SentenceTrainer();
        foreach (var item in cases)
            sentences.Add(item.Pool, item.Case, item.Case.Words, model.Value(item.Pool, item.Case.Words));
        return new(model, sentences.Fit(SentenceRidge));
    }
}
