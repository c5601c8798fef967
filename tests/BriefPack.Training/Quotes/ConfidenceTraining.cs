using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Trains the confidence of speakers on articles that the taggers have not seen.</summary>
internal static class ConfidenceTraining
{
    private const int Rounds = 3000;
    private const double Rate = 0.3;
    private const double Decay = 2e-3;

    internal static double[] Train(IEnumerable<TrainingArticle> unseen, QuotationFinder finder)
    {
        var cases = new List<(double[] Values, bool Right)>();
        foreach (var article in unseen)
            foreach (var found in finder.Find(article.Text))
                if (found.Quotation.Kind != QuotationKind.Indirect)
                    cases.Add((found.Evidence, IsRight(article, found.Quotation)));
        var weights = new double[ConfidenceModel.Features];
        for (var round = 0; round < Rounds; round++)
        {
            var model = new ConfidenceModel(weights);
            var slope = new double[weights.Length];
            foreach (var (values, right) in cases)
            {
                var error = (right ? 1 : 0) - model.Of(values);
                for (var k = 0; k < slope.Length; k++)
                    slope[k] += error * values[k];
            }
            for (var k = 0; k < weights.Length; k++)
                weights[k] += Rate * ((slope[k] / cases.Count) - (Decay * weights[k]));
        }
        Console.Error.WriteLine($"  confidence: {cases.Count} quotations, {cases.Count(item => item.Right)} right");
        return weights;
    }

    /// <summary>Whether the gold gives the words to the same source or speaker.</summary>
    internal static bool IsRight(TrainingArticle article, Quotation quotation)
    {
        foreach (var gold in article.Gold)
        {
            if (!gold.Contents.Exists(content => Shared(content, quotation.Content) * 10 >= quotation.Content.Length * 7))
                continue;
            if (gold.Sources.Count == 0 ? quotation.Source is null : quotation.Source is { } source && gold.Sources.Exists(source.Overlaps))
                return true;
            if (gold.Speaker is not null && quotation.Speaker is not null && SpeakerName.KeyOf(gold.Speaker) == SpeakerName.KeyOf(quotation.Speaker))
                return true;
        }
        return false;
    }

    private static int Shared(Span one, Span other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
