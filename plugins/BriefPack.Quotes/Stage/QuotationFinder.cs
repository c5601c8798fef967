using System.Collections.Immutable;
using System.Globalization;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds who said what in one text. Thread-safe once made; making one reads the models and word lists.</summary>
internal sealed class QuotationFinder
{
    private static readonly TextAnalyzer Analyzer = new();

    // Reading the models takes longer than an article: every finder of a process shares them.
    private static readonly Lazy<QuotationFinder> Embedded = new(() => new(AttributionTagger.Load(), PronounRanker.Load(), ConfidenceModel.Load()));

    private readonly NameLexicon lexicon = NameLexicon.Load();
    private readonly AttributionTagger tagger;
    private readonly PronounRanker pronouns;
    private readonly ConfidenceModel confidences;

    /// <summary>The finder with the embedded models.</summary>
    internal static QuotationFinder Shared => Embedded.Value;

    /// <summary>Makes a finder with other models, to measure them.</summary>
    internal QuotationFinder(AttributionTagger tagger, PronounRanker pronouns, ConfidenceModel confidences)
    {
        this.confidences = confidences;
        this.tagger = tagger;
        this.pronouns = pronouns;
    }

    /// <summary>The quotations of a text in reading order, with what led to each.</summary>
    internal ImmutableArray<FoundQuotation> Find(string text)
    {
        var article = Analyzer.Analyze(text);
        var turns = Transcript.Find(text);
        var stretches = QuotationMarks.Find(text).FindAll(stretch => !turns.Exists(turn => turn.Paragraph.Overlaps(stretch.Outer)));
        var attributions = turns.ConvertAll(OfTurn);
        var reader = new AttributionReader(tagger, stretches, text);
        foreach (var passage in PassageReader.Read(article, stretches))
            if (!turns.Exists(turn => turn.Paragraph.Contains(Span.FromBounds(passage.Units[0].Start, passage.Units[^1].End))))
                attributions.AddRange(reader.Read(passage));
        attributions.Sort((a, b) => (a.Source ?? a.Contents[0]).CompareTo(b.Source ?? b.Contents[0]));
        var cast = Cast.Of(article, stretches, lexicon);
        var roles = new RoleFinder(article, lexicon);
        var resolver = new SpeakerResolver(article, cast, pronouns, new OfficeHolders(article, cast, roles));
        var found = new List<FoundQuotation>();
        foreach (var attribution in attributions)
            AddQuotations(text, stretches, attribution, resolver.Resolve(attribution.Source), roles, found);
        found.Sort((a, b) => a.Quotation.Content.CompareTo(b.Quotation.Content));
        return [.. found];
    }

    private static Attribution OfTurn(TranscriptTurn turn)
    {
        var attribution = new Attribution { Cue = turn.Colon, Source = turn.Speaker, CueConfidence = 0.98, SourceConfidence = 0.98, ContentConfidence = 0.98, Verbatim = true };
        attribution.Contents.Add(turn.Words);
        return attribution;
    }

    private void AddQuotations(
        string text, List<QuotedStretch> stretches, Attribution attribution, ResolvedSpeaker speaker, RoleFinder roles, List<FoundQuotation> found)
    {
        var role = speaker.Person is null ? null : roles.RoleOf(speaker.Person);
        foreach (var content in attribution.Contents)
        {
            var kind = attribution.Verbatim ? QuotationKind.Direct : KindOf(text, content, stretches);
            var distance = attribution.Source is not { } source ? 0 : Math.Max(0, Math.Max(source.Start - content.End, content.Start - source.End));
            var evidence = ConfidenceModel.Describe(attribution, speaker, kind, WordCounter.Count(text.AsSpan(content.Start, content.Length)), distance);
            var quotation = new Quotation(content, kind)
            {
                Speaker = speaker.Name,
                Role = role,
                Source = attribution.Source,
                Cue = attribution.Cue,
                Confidence = Math.Round(confidences.Of(evidence), 3),
            };
            found.Add(new FoundQuotation(quotation, evidence, Explain(text, attribution, speaker, quotation.Confidence)));
        }
    }

    private static string Explain(string text, Attribution attribution, ResolvedSpeaker speaker, double confidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"{speaker.Name ?? "unattributed"} ({confidence:0.00}): {speaker.Reason}; cue {Shown(text, attribution.Cue)} ({attribution.CueConfidence:0.00}), source {Shown(text, attribution.Source)} ({attribution.SourceConfidence:0.00}), words ({attribution.ContentConfidence:0.00}){(attribution.Follows ? "; no cue in the paragraph: the speaker of the paragraph before" : "")}");

    private static string Shown(string text, Span? span) => span is { } words ? $"\"{words.Of(text)}\"" : "none";

    private static QuotationKind KindOf(string text, Span content, List<QuotedStretch> stretches)
    {
        var outside = false;
        var inside = false;
        var next = 0;
        for (var i = content.Start; i < content.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            while (next < stretches.Count && stretches[next].Outer.End <= i)
                next++;
            var quoted = next < stretches.Count && stretches[next].Outer.Start <= i;
            inside |= quoted;
            outside |= !quoted;
        }
        return !inside ? QuotationKind.Indirect : outside ? QuotationKind.Mixed : QuotationKind.Direct;
    }
}
