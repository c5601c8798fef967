using BriefPack.Quotes;
using BriefPack.Text;

namespace BriefPack.Training.Quotes;

/// <summary>Trains the pronoun ranker on the pronoun sources of the gold: a conditional logit by gradient ascent.</summary>
internal static class PronounTraining
{
    private const int Rounds = 600;
    private const double Rate = 0.5;
    private const double Decay = 1e-3;

    internal static double[] Train(IEnumerable<TrainingArticle> articles)
    {
        var lexicon = NameLexicon.Load();
        var cases = articles.SelectMany(article => Cases(article, lexicon)).ToList();
        var reachable = cases.Count(item => item.Right >= 0);
        var weights = new double[PronounRanker.Features];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var (values, right) in cases)
            {
                if (right < 0)
                    continue;
                var probabilities = Probabilities(values, weights);
                for (var i = 0; i < values.Count; i++)
                    for (var k = 0; k < slope.Length; k++)
                        slope[k] += ((i == right ? 1 : 0) - probabilities[i]) * values[i][k];
            }
            for (var k = 0; k < weights.Length; k++)
                weights[k] += Rate * ((slope[k] / reachable) - (Decay * weights[k]));
        }
        Report(cases, weights);
        return weights;
    }

    /// <summary>Prints how many pronouns of other articles the weights resolve.</summary>
    internal static void Measure(IEnumerable<TrainingArticle> unseen, double[] weights)
    {
        var lexicon = NameLexicon.Load();
        Report([.. unseen.SelectMany(article => Cases(article, lexicon))], weights);
    }

    private static void Report(List<(List<double[]> Values, int Right)> cases, double[] weights)
    {
        var reachable = cases.Count(item => item.Right >= 0);
        var hits = cases.Count(item => item.Right >= 0 && Probabilities(item.Values, weights) is var p && Array.IndexOf(p, p.Max()) == item.Right);
        Console.Error.WriteLine($"  pronouns: {cases.Count} cases, {reachable} with the right person among the candidates, {hits} right");
    }

    private static double[] Probabilities(List<double[]> values, double[] weights)
    {
        var scores = values.Select(row => row.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
        var top = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - top));
        return [.. scores.Select(score => Math.Exp(score - top) / sum)];
    }

    private static IEnumerable<(List<double[]> Values, int Right)> Cases(TrainingArticle article, NameLexicon lexicon)
    {
        var cast = Cast.Of(article.Analyzed, article.Stretches, lexicon);
        var resolver = new SpeakerResolver(article.Analyzed, cast, new PronounRanker(new double[PronounRanker.Features]));
        foreach (var gold in article.Gold.Where(gold => gold.Sources.Count > 0).OrderBy(gold => gold.Sources[0].Start))
        {
            var token = article.Analyzed.TokenAt(gold.Sources[0].Start);
            var gender = gold.Sources[0].Length > 4 ? null : SpeakerResolver.GenderOf(gold.Sources[0].Of(article.Text));
            if (gender is null or Gender.Unknown)
            {
                resolver.Resolve(gold.Sources[0]);
                continue;
            }
            if (gold.Speaker is null)
                continue;
            var key = SpeakerName.KeyOf(gold.Speaker);
            var candidates = PronounRanker.Candidates(resolver.ContextOf(token, gender.Value));
            var right = candidates.FindIndex(candidate => SpeakerName.KeyOf(candidate.Person.FullName) == key);
            if (candidates.Count > 0)
                yield return ([.. candidates.Select(candidate => candidate.Values)], right);
            if (right < 0)
                continue;
            resolver.Spoke(candidates[right].Person, token);
            resolver.Meant(gender.Value, candidates[right].Person);
        }
    }
}
