using System.Collections.Immutable;
using System.Globalization;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds who said what in one text. Thread-safe once made; making one reads the models and word lists.</summary>
internal sealed class QuotationFinder
{
    private static readonly TextAnalyzer Analyzer = new();

    // Reading the models takes longer than an article: every finder of a process shares them.
    private static readonly Lazy<QuotationFinder> Embedded = new(() => new(AttributionTagger.Load(), StretchRanker.Load(), PronounRanker.Load(), ConfidenceModel.Load()));

    private readonly NameLexicon lexicon = NameLexicon.Load();
    private readonly AttributionTagger tagger;
    private readonly StretchRanker? ranker;
    private readonly PronounRanker pronouns;
    private readonly ConfidenceModel confidences;

    /// <summary>The finder with the embedded models.</summary>
    internal static QuotationFinder Shared => Embedded.Value;

    /// <summary>Makes a finder with other models, to measure them.</summary>
    internal QuotationFinder(AttributionTagger tagger, StretchRanker? ranker, PronounRanker pronouns, ConfidenceModel confidences)
    {
        this.confidences = confidences;
        this.tagger = tagger;
        this.ranker = ranker;
        this.pronouns = pronouns;
    }

    /// <summary>The quotations of a text in reading order, with what led to each.</summary>
    internal ImmutableArray<FoundQuotation> Find(string text)
    {
        if (ForeignLanguage(text) is { } language)
            return [.. ForeignQuotes.Find(text, language, QuotationMarks.Find(text))];
        var article = Analyzer.Analyze(text);
        var turns = Transcript.Find(text);
        var stretches = QuotationMarks.Find(text).FindAll(stretch => !turns.Exists(turn => turn.Paragraph.Overlaps(stretch.Outer)));
        var attributions = turns.ConvertAll(OfTurn);
        var reader = new AttributionReader(tagger, ranker, stretches, text);
        foreach (var passage in PassageReader.Read(article, stretches))
            if (!turns.Exists(turn => turn.Paragraph.Contains(Span.FromBounds(passage.Units[0].Start, passage.Units[^1].End))))
                attributions.AddRange(reader.Read(passage));
        attributions.Sort((a, b) => (a.Source ?? a.Contents[0]).CompareTo(b.Source ?? b.Contents[0]));
        var cast = Cast.Of(article, stretches, lexicon);
        var roles = new RoleFinder(article);
        var resolver = new SpeakerResolver(article, cast, pronouns, new OfficeHolders(article, cast, roles));
        var interviewee = Interviewee.Find(article, cast, turns);
        var found = new List<FoundQuotation>();
        foreach (var attribution in attributions)
            AddQuotations(article, stretches, attributions, attribution, reader, SpeakerOf(attribution, resolver, interviewee), resolver, roles, found);
        found.Sort((a, b) => a.Quotation.Content.CompareTo(b.Quotation.Content));
        return [.. found];
    }

    // The language of a text shows in its first paragraphs; below this confidence it may be English with many names.
    private const int Sample = 3000;
    private const double SureLanguage = 0.3;

    private static string? ForeignLanguage(string text) =>
        LanguageDetector.Detect(text.Length <= Sample ? text : text[..Sample]) is { Code: not "en", Confidence: > SureLanguage } guess ? guess.Code : null;

    // How sure the form is. It cannot be learnt: the gold has 28 of the 93 turns of the train articles, for most others only what is reported inside them.
    private static Attribution OfTurn(TranscriptTurn turn)
    {
        var attribution = new Attribution { Cue = turn.Colon, Source = turn.Speaker, CueConfidence = 0.98, SourceConfidence = 0.98, ContentConfidence = 0.98, Turn = turn.Kind };
        attribution.Contents.Add(turn.Words);
        return attribution;
    }

    private static ResolvedSpeaker SpeakerOf(Attribution attribution, SpeakerResolver resolver, Person? interviewee) => attribution.Turn switch
    {
        TurnKind.Question => new ResolvedSpeaker(null, null, 0.3, SpeakerKind.Nobody, "a question of the interview"),
        TurnKind.Answer when interviewee is null => new ResolvedSpeaker(null, null, 0.3, SpeakerKind.Nobody, "an answer of nobody who is named before"),
        TurnKind.Answer => new ResolvedSpeaker(interviewee, interviewee.FullName, 0.9, SpeakerKind.FullName, "the person whom the words before the interview are about"),
        _ => resolver.Resolve(attribution.Source),
    };

    private void AddQuotations(
        AnalyzedText article, List<QuotedStretch> stretches, List<Attribution> all, Attribution attribution, AttributionReader reader, ResolvedSpeaker speaker,
        SpeakerResolver resolver, RoleFinder roles, List<FoundQuotation> found)
    {
        var text = article.Text;
        var namesake = speaker.Person is { } person && resolver.IsAmbiguous(person) ? AttributionPlace.Namesake : 0;
        var sourceWords = attribution.Source is { } named ? WordCounter.Count(text.AsSpan(named.Start, named.Length)) : 0;
        var role = speaker.Person is null ? null : roles.RoleOf(speaker.Person);
        foreach (var content in attribution.Contents)
        {
            var kind = attribution.Turn is not null ? QuotationKind.Direct : KindOf(text, content, stretches);
            var place = namesake | PlaceOf(article, all, attribution, content);
            var evidence = attribution.Turn is not null ? [] : ConfidenceFeatures.Describe(attribution, content, reader.SurenessOf(content), speaker, kind, WordCounter.Count(text.AsSpan(content.Start, content.Length)), sourceWords, place);
            var quotation = new Quotation(content, kind)
            {
                Speaker = speaker.Name,
                Role = role,
                Source = attribution.Source,
                Cue = attribution.Cue,
                Confidence = Math.Round(attribution.Turn is not null ? attribution.CueConfidence * speaker.Confidence : confidences.Of(evidence), 3),
            };
            found.Add(new FoundQuotation(quotation, evidence, Explain(text, attribution, speaker, quotation.Confidence)));
        }
    }

    private static AttributionPlace PlaceOf(AnalyzedText article, List<Attribution> all, Attribution attribution, Span content)
    {
        var place = article.Text.AsSpan(0, content.Start).TrimEnd() is [.., ':'] ? AttributionPlace.Announced : AttributionPlace.None;
        foreach (var other in all)
        {
            if (other == attribution)
                continue;
            if (attribution.Cue is { } cue && other.Contents.Exists(words => words.Contains(cue)))
                place |= AttributionPlace.Inside;
            if (other.Cue is { } inner && content.Contains(inner))
                place |= AttributionPlace.Around;
            if (other.Contents.Exists(content.Overlaps))
                place |= AttributionPlace.Shared;
        }
        return attribution.Source is { } source && ParagraphAt(article, source) != ParagraphAt(article, content) ? place | AttributionPlace.OtherParagraph : place;
    }

    private static int ParagraphAt(AnalyzedText article, Span span) =>
        article.TokenAt(span.Start) is var token && token < article.Tokens.Length ? article.Sentences[article.Tokens[token].Sentence].Paragraph : -1;

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
