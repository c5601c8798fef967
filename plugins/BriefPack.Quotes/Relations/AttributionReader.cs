namespace BriefPack.Quotes;

/// <summary>Turns what the tagger finds in a passage into attributions of the text, and gives every quoted stretch to whom it belongs.</summary>
internal sealed class AttributionReader
{
    private readonly AttributionTagger tagger;
    private readonly List<QuotedStretch> stretches;
    private readonly string text;
    private readonly StretchOwners owners;
    private Attribution? last;

    /// <summary>Makes a reader for one text.</summary>
    /// <param name="tagger">The taggers.</param>
    /// <param name="ranker">Chooses whose the quoted stretches are; null to leave them as taggers and rules give them.</param>
    /// <param name="stretches">The quoted stretches of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="cases">Receives what the ranker was asked, to train it; null otherwise.</param>
    internal AttributionReader(AttributionTagger tagger, StretchRanker? ranker, List<QuotedStretch> stretches, string text, List<StretchCase>? cases = null)
    {
        this.tagger = tagger;
        this.stretches = stretches;
        this.text = text;
        owners = new StretchOwners(ranker, stretches, text, cases);
    }

    /// <summary>The attributions of a passage in reading order; cues without content are left out. Call in the order of the text.</summary>
    internal List<Attribution> Read(Passage passage)
    {
        var tagged = tagger.Tag(passage);
        SubjectFinder.Complete(passage, tagged);
        SharedWords.Settle(passage, tagged);
        foreach (var item in tagged)
            if (IsTitle(passage, item))
                item.Contents.Clear();
        tagged.Sort((a, b) => a.CueFrom.CompareTo(b.CueFrom));
        var followers = owners.Settle(passage, tagged, last?.Source);
        var found = new List<(int Place, Attribution Attribution)>();
        foreach (var item in tagged)
            if (item.Contents.Count > 0)
                found.Add((item.CueFrom, OfTagged(passage, item)));
        foreach (var place in followers)
            found.Add((place, Following(passage, place)));
        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        last = found.Count == 0 ? null : found[^1].Attribution;
        return [.. found.Select(item => item.Attribution)];
    }

    /// <summary>How sure it is that the words are a quotation of their attribution: the least sure stretch among them; 1 where nothing is quoted.</summary>
    internal double SurenessOf(Span words) => owners.SurenessOf(words);

    /// <summary>A quoted sentence in a passage without its cue goes on with the source that spoke last.</summary>
    private Attribution Following(Passage passage, int place)
    {
        var follower = new Attribution
        {
            Cue = null,
            Source = last?.Source,
            CueConfidence = last?.CueConfidence ?? 0,
            SourceConfidence = last?.SourceConfidence ?? 0,
            ContentConfidence = last?.ContentConfidence ?? 0,
            Follows = true,
        };
        follower.Contents.Add(passage.SpanOf(place, place + 1));
        return follower;
    }

    /// <summary>Whether all that is quoted is a title of a work, a programme, a law: every longer word of it begins with a capital, and the passage is no headline.</summary>
    private bool IsTitle(Passage passage, PassageAttribution item)
    {
        if (passage.IsFirst && passage.Units[^1].Sentence == 0)
            return false;
        var titles = 0;
        foreach (var content in item.Contents)
            for (var i = content.From; i < content.To; i++)
                if (!passage.Units[i].IsStretch || !TitleCase.IsTitle(text.AsSpan(stretches[passage.Units[i].Stretch].Inner.Start, stretches[passage.Units[i].Stretch].Inner.Length)))
                    return false;
                else
                    titles++;
        return titles > 0;
    }

    private static Attribution OfTagged(Passage passage, PassageAttribution tagged)
    {
        var attribution = new Attribution
        {
            Cue = passage.SpanOf(tagged.CueFrom, tagged.CueTo),
            Source = tagged.Sources.Count == 0 ? null : passage.SpanOf(tagged.Sources[0].From, tagged.Sources[0].To),
            CueConfidence = tagged.Confidence,
            SourceConfidence = tagged.Sources.Count == 0 ? 0 : tagged.Sources[0].Confidence,
            ContentConfidence = tagged.Contents.Min(content => content.Confidence),
            KnownCue = Array.Exists(passage.Units[tagged.CueFrom..tagged.CueTo], unit => unit.Groups != 0),
        };
        foreach (var content in tagged.Contents)
            attribution.Contents.Add(passage.SpanOf(content.From, content.To));
        return attribution;
    }
}
