using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Trains the ranker of the owners of quoted stretches on articles that the taggers have not seen.</summary>
internal static class StretchTraining
{
    /// <summary>One stretch: its candidates and which of them are right.</summary>
    internal readonly record struct Case(int[][] Candidates, bool[] Right);

    /// <summary>What the ranker is asked about articles that the tagger has not seen.</summary>
    internal static List<Case> Cases(IEnumerable<TrainingArticle> unseen, AttributionTagger tagger)
    {
        var cases = new List<Case>();
        foreach (var article in unseen)
        {
            var turns = Transcript.Find(article.Text);
            var stretches = article.Stretches.FindAll(stretch => !turns.Exists(turn => turn.Paragraph.Overlaps(stretch.Outer)));
            var seen = new List<StretchCase>();
            var reader = new AttributionReader(tagger, null, stretches, article.Text, seen);
            foreach (var passage in PassageReader.Read(article.Analyzed, stretches))
                if (!turns.Exists(turn => turn.Paragraph.Contains(Span.FromBounds(passage.Units[0].Start, passage.Units[^1].End))))
                    reader.Read(passage);
            foreach (var item in seen)
                cases.Add(new Case([.. item.Candidates.Select(candidate => candidate.Features)], Right(article, item)));
        }
        return cases;
    }

    /// <summary>A source is right that the gold gives to the words; nobody is right where the gold has them nowhere.</summary>
    private static bool[] Right(TrainingArticle article, StretchCase item)
    {
        var owners = article.Gold.FindAll(gold => gold.Contents.Sum(content => Math.Max(0, Shared(content, item.Words))) * 10 >= item.Words.Length * 7);
        return [.. item.Candidates.Select((candidate, i) => candidate.Owner.IsNobody
            ? owners.Count == 0
            : owners.Exists(gold => item.Sources[i] is { } source ? gold.Sources.Exists(source.Overlaps) : gold.Sources.Count == 0))];
    }

    private static int Shared(Span one, Span other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    private const int Rounds = 400;
    private const double Rate = 0.1;

    // Per case: 1e-4 to 1e-3 stay within 0.1 points of F1 across the fifths.
    private const double Decay = 3e-4;

    /// <summary>Fits the weights with AdaGrad (Duchi, Hazan and Singer, 2011) over all cases at once; of several right candidates any will do.</summary>
    internal static double[] Train(List<Case> cases)
    {
        var weights = new double[StretchFeatures.Count];
        var squares = new double[weights.Length];
        var slope = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(slope);
            foreach (var (candidates, right) in cases)
            {
                if (!right.Contains(true))
                    continue;
                var p = Probabilities(candidates, weights);
                var mass = 0.0;
                for (var i = 0; i < p.Length; i++)
                    if (right[i])
                        mass += p[i];
                for (var i = 0; i < p.Length; i++)
                {
                    var step = (right[i] ? p[i] / Math.Max(mass, 1e-9) : 0) - p[i];
                    foreach (var k in candidates[i])
                        slope[k] += step;
                }
            }
            for (var k = 0; k < weights.Length; k++)
            {
                var g = (slope[k] / cases.Count) - (Decay * weights[k]);
                squares[k] += g * g;
                if (squares[k] > 0)
                    weights[k] += Rate * g / Math.Sqrt(squares[k]);
            }
        }
        return weights;
    }

    private static double[] Probabilities(int[][] candidates, double[] weights)
    {
        var scores = new double[candidates.Length];
        for (var i = 0; i < scores.Length; i++)
            foreach (var k in candidates[i])
                scores[i] += weights[k];
        return StretchRanker.Probabilities(scores);
    }
}
