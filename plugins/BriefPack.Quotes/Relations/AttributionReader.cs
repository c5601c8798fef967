namespace BriefPack.Quotes;

/// <summary>Turns what the tagger finds in a passage into attributions of the text, and gives quoted sentences that follow a quotation to its source.</summary>
internal sealed class AttributionReader(AttributionTagger tagger, List<QuotedStretch> stretches, string text)
{
    // Quoted words that stand for themselves have at least this many words; shorter ones are scare quotes and titles.
    private const int ShortestSentence = 4;

    private Attribution? last;

    /// <summary>The attributions of a passage in reading order; cues without content are left out. Call in the order of the text.</summary>
    internal List<Attribution> Read(Passage passage)
    {
        var tagged = tagger.Tag(passage);
        var found = new List<(int Place, Attribution Attribution)>();
        SubjectFinder.Complete(passage, tagged);
        foreach (var item in tagged)
            if (item.Contents.Count > 0)
                found.Add((item.CueFrom, OfTagged(passage, item)));
        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        var before = found.Count > 0 ? null : last;
        for (var place = 0; place < passage.Units.Length; place++)
            if (passage.Units[place].IsStretch && !tagged.Exists(item => item.Covers(place)))
                AddFollowing(passage, place, found, before);
        last = found.Count == 0 ? null : found[^1].Attribution;
        return [.. found.Select(item => item.Attribution)];
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
        };
        foreach (var content in tagged.Contents)
            attribution.Contents.Add(passage.SpanOf(content.From, content.To));
        return attribution;
    }

    /// <summary>A quoted sentence that stands alone goes on with the quotation before it in the paragraph, or in the paragraph before.</summary>
    private void AddFollowing(Passage passage, int place, List<(int Place, Attribution Attribution)> found, Attribution? before)
    {
        var unit = passage.Units[place];
        var span = Span.FromBounds(unit.Start, unit.End);
        if (!passage.BeginsSentence(place) || !passage.EndsSentence(place) || WordsOf(stretches[unit.Stretch]) < ShortestSentence)
            return;
        var same = found.FindLast(item => item.Place < place && item.Attribution.Source is not null);
        if (same.Attribution is { } attribution)
        {
            attribution.Contents.Add(span);
            attribution.Contents.Sort();
            return;
        }
        var follower = new Attribution
        {
            Cue = null,
            Source = before?.Source,
            CueConfidence = before?.CueConfidence ?? 0,
            SourceConfidence = before?.SourceConfidence ?? 0,
            ContentConfidence = before?.ContentConfidence ?? 0,
            Follows = true,
        };
        follower.Contents.Add(span);
        found.Add((place, follower));
    }

    private int WordsOf(QuotedStretch stretch) => WordCounter.Count(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length));
}
