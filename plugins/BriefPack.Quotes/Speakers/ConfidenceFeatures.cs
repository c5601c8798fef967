namespace BriefPack.Quotes;

/// <summary>
/// What tells whether a quotation has its right speaker: how sure taggers and resolver were, in steps, so that a weighted sum can bend where
/// their probabilities are not to be trusted, and the form of the attribution.
/// </summary>
internal static class ConfidenceFeatures
{
    private static readonly double[] TaggerSteps = [0.1, 0.25, 0.4, 0.55, 0.7, 0.8, 0.88, 0.93, 0.96, 0.98, 0.99, 0.995];
    private static readonly double[] SpeakerSteps = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.97];

    /// <summary>How many features there are.</summary>
    internal static readonly int Count = (7 * TaggerSteps.Length) + SpeakerSteps.Length + Forms;

    private const int Forms = 49;

    /// <summary>The features of one quotation.</summary>
    /// <param name="attribution">Its attribution.</param>
    /// <param name="content">Its words.</param>
    /// <param name="sureness">How sure it is that they belong to the attribution.</param>
    /// <param name="speaker">Its speaker.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="sourceWords">How many words name the source.</param>
    /// <param name="place">How it stands to the other attributions of the article.</param>
    internal static double[] Describe(
        Attribution attribution, Span content, double sureness, ResolvedSpeaker speaker, QuotationKind kind, int words, int sourceWords, AttributionPlace place)
    {
        var values = new double[Count];
        var at = 0;
        var product = attribution.CueConfidence * attribution.SourceConfidence * attribution.ContentConfidence;
        AddSteps(values, ref at, attribution.CueConfidence, TaggerSteps);
        AddSteps(values, ref at, attribution.SourceConfidence, TaggerSteps);
        AddSteps(values, ref at, attribution.ContentConfidence, TaggerSteps);
        AddSteps(values, ref at, product, TaggerSteps);
        AddSteps(values, ref at, product * speaker.Confidence, TaggerSteps);
        AddSteps(values, ref at, sureness, TaggerSteps);
        AddSteps(values, ref at, sureness * speaker.Confidence, TaggerSteps);
        AddSteps(values, ref at, speaker.Confidence, SpeakerSteps);
        var toSource = Distance(attribution.Source, content);
        var toCue = Distance(attribution.Cue, content);
        var announced = (place & AttributionPlace.Announced) != 0;
        var direct = kind == QuotationKind.Direct;
        ReadOnlySpan<bool> forms =
        [
            true, attribution.Source is null, attribution.Cue is null, attribution.Follows, attribution.KnownCue, direct, speaker.Name is null,
            speaker.Kind == SpeakerKind.FullName, speaker.Kind == SpeakerKind.Surname, speaker.Kind == SpeakerKind.Pronoun, speaker.Kind == SpeakerKind.Description,
            words <= 1, words <= 3, words > 6, words > 10, words > 20, words > 40,
            toSource < 4, toSource < 20, toSource < 60, toSource < 150, toCue < 4, toCue < 15, toCue < 60,
            sourceWords <= 1, sourceWords > 3, sourceWords > 7, sourceWords > 15,
            (place & AttributionPlace.Inside) != 0, (place & AttributionPlace.Around) != 0, (place & AttributionPlace.Shared) != 0,
            (place & AttributionPlace.Namesake) != 0, (place & AttributionPlace.OtherParagraph) != 0, attribution.Contents.Count > 1, attribution.Contents[0] != content,
            speaker.Person is { FullMentions: 0 }, speaker.Person is { Mentions.Count: > 3 }, attribution.KnownCue && direct, attribution.KnownCue && toCue < 4,
            direct && speaker.Kind == SpeakerKind.Description, direct && toCue < 4, attribution.Source is { } source && source.Start > content.Start,
            announced, announced && words > 6, announced && !attribution.KnownCue, announced && speaker.Kind == SpeakerKind.Pronoun,
            announced && speaker.Kind is (SpeakerKind.FullName or SpeakerKind.Surname),
            attribution.KnownCue && words <= 3, speaker.Kind == SpeakerKind.Pronoun && (place & AttributionPlace.OtherParagraph) != 0,
        ];
        foreach (var form in forms)
            values[at++] = form ? 1 : 0;
        return values;
    }

    private static void AddSteps(double[] values, ref int at, double probability, double[] steps)
    {
        foreach (var step in steps)
            values[at++] = probability >= step ? 1 : 0;
    }

    private static int Distance(Span? other, Span content) => other is not { } span ? 1000 : Math.Max(0, Math.Max(span.Start - content.End, content.Start - span.End));
}
