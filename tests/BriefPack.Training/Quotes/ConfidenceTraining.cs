using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Trains the confidence of speakers on articles that the taggers have not seen.</summary>
internal static class ConfidenceTraining
{
    private const int Rounds = 800;
    private const double Rate = 0.5;
    private const double Momentum = 0.9;

    // Per case: what 12,000 cases need so that steps which few of them tell apart stay near their neighbours.
    private const double Decay = 1e-3;

    /// <summary>Quotations of articles with what is known of them and whether they are right.</summary>
    internal static List<(double[] Values, bool Right)> Cases(IEnumerable<TrainingArticle> unseen, QuotationFinder finder)
    {
        var cases = new List<(double[] Values, bool Right)>();
        foreach (var article in unseen)
            foreach (var found in finder.Find(article.Text))
                if (found.Quotation.Kind != QuotationKind.Indirect && found.Evidence.Length > 0)
                    cases.Add((found.Evidence, IsRight(article, found.Quotation)));
        return cases;
    }

    /// <summary>Fits the weights by gradient ascent with momentum.</summary>
    internal static double[] Train(List<(double[] Values, bool Right)> cases)
    {
        var active = cases.ConvertAll(item => (Places: Enumerable.Range(0, item.Values.Length).Where(k => item.Values[k] > 0).ToArray(), item.Right));
        var weights = new double[ConfidenceFeatures.Count];
        var speed = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var (places, right) in active)
            {
                var score = 0.0;
                foreach (var k in places)
                    score += weights[k];
                var error = (right ? 1 : 0) - (1 / (1 + Math.Exp(-score)));
                foreach (var k in places)
                    slope[k] += error;
            }
            for (var k = 0; k < weights.Length; k++)
            {
                speed[k] = (Momentum * speed[k]) + (Rate * (1 - Momentum) * ((slope[k] / cases.Count) - (Decay * weights[k])));
                weights[k] += speed[k];
            }
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
