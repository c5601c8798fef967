using System.Globalization;

namespace BriefPack.Quotes;

/// <summary>
/// Chooses who owns a quoted stretch: a conditional logit model over the attributions of its passage, the source before and nobody. Trained on
/// articles that the taggers had not seen. Immutable and thread-safe.
/// </summary>
internal sealed class StretchRanker(double[] weights)
{
    /// <summary>Reads the weights that the package embeds.</summary>
    internal static StretchRanker Load() =>
        new([.. EmbeddedText.Lines("stretch-weights.txt").Select(line => double.Parse(line, CultureInfo.InvariantCulture))]);

    /// <summary>The probability of each candidate.</summary>
    internal double[] Weigh(List<StretchCandidate> candidates)
    {
        var scores = new double[candidates.Count];
        for (var i = 0; i < scores.Length; i++)
            foreach (var feature in candidates[i].Features)
                scores[i] += weights[feature];
        return Probabilities(scores);
    }

    /// <summary>Turns scores into the probabilities of a logit model, in place.</summary>
    internal static double[] Probabilities(double[] scores)
    {
        var top = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
            sum += scores[i] = Math.Exp(scores[i] - top);
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
        return scores;
    }
}
