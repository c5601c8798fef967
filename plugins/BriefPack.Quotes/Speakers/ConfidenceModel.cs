using System.Globalization;

namespace BriefPack.Quotes;

/// <summary>
/// How often a speaker is right: a logistic regression over what the taggers and the resolver were sure of. Trained on articles that the
/// taggers had not seen, so that its probabilities hold. Immutable and thread-safe.
/// </summary>
internal sealed class ConfidenceModel
{
    /// <summary>How many features there are.</summary>
    internal const int Features = 20;

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

    /// <summary>The features of one quotation.</summary>
    internal static double[] Describe(Attribution attribution, ResolvedSpeaker speaker, QuotationKind kind, int words, int distance)
    {
        var values = new double[Features];
        values[0] = 1;
        values[1] = LogOdds(attribution.CueConfidence);
        values[2] = LogOdds(attribution.SourceConfidence);
        values[3] = LogOdds(attribution.ContentConfidence);
        values[4] = LogOdds(speaker.Confidence);
        values[5] = attribution.Source is null ? 1 : 0;
        values[6] = attribution.Cue is null ? 1 : 0;
        values[7] = speaker.Kind == SpeakerKind.Pronoun ? 1 : 0;
        values[8] = speaker.Kind == SpeakerKind.FullName ? 1 : 0;
        values[9] = speaker.Kind == SpeakerKind.Surname ? 1 : 0;
        values[10] = speaker.Kind == SpeakerKind.Description ? 1 : 0;
        values[11] = kind == QuotationKind.Direct ? 1 : 0;
        values[12] = words <= 3 ? 1 : 0;
        values[13] = words > 10 ? 1 : 0;
        values[14] = attribution.Follows ? 1 : 0;
        values[15] = distance < 4 ? 1 : 0;
        values[16] = distance > 60 ? 1 : 0;
        values[17] = Math.Min(attribution.CueConfidence, attribution.SourceConfidence);
        values[18] = attribution.CueConfidence * attribution.SourceConfidence * attribution.ContentConfidence * speaker.Confidence;
        values[19] = speaker.Name is null ? 1 : 0;
        return values;
    }

    private static double LogOdds(double probability)
    {
        var bounded = Math.Clamp(probability, 0.002, 0.998);
        return Math.Log(bounded / (1 - bounded));
    }
}
