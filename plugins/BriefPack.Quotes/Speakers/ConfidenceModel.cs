using System.Globalization;

namespace BriefPack.Quotes;

/// <summary>
/// How often a speaker is right: a logistic regression over what the taggers and the resolver were sure of. Trained on articles that the
/// taggers had not seen, so that its probabilities hold. Immutable and thread-safe.
/// </summary>
internal sealed class ConfidenceModel
{
    private readonly double[] weights;

    /// <summary>Makes a model of its weights.</summary>
    internal ConfidenceModel(double[] weights) => this.weights = weights;

    /// <summary>Reads the weights that the package embeds.</summary>
    internal static ConfidenceModel Load() =>
        new([.. EmbeddedText.Lines("confidence-weights.txt").Select(line => double.Parse(line, CultureInfo.InvariantCulture))]);

    /// <summary>The probability that the words are a quotation of the speaker.</summary>
    internal double Of(double[] values)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
            score += values[i] * weights[i];
        return 1 / (1 + Math.Exp(-score));
    }
}
