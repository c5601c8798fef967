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
        SharedWords.Settle(passage, tagged);
        foreach (var item in tagged)
            if (item.Contents.Count > 0 && !IsTitle(passage, item))
                found.Add((item.CueFrom, OfTagged(passage, item)));
        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        var before = found.Count > 0 ? null : last;
        for (var place = 0; place < passage.Units.Length; place++)
            if (passage.Units[place].IsStretch && !tagged.Exists(item => item.Covers(place)))
                AddFollowing(passage, place, found, before);
        last = found.Count == 0 ? null : found[^1].Attribution;
        return [.. found.Select(item => item.Attribution)];
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

    /// <summary>A quoted sentence that stands alone goes on with the quotation before it in the paragraph, or in the paragraph before.</summary>
    private void AddFollowing(Passage passage, int place, List<(int Place, Attribution Attribution)> found, Attribution? before)
    {
        var unit = passage.Units[place];
        var span = Span.FromBounds(unit.Start, unit.End);
        if (SameSentence(passage, place, found) is { } near)
        {
            near.Contents.Add(span);
            near.Contents.Sort();
            return;
        }
        var alone = passage.BeginsSentence(place) && passage.EndsSentence(place) && WordsOf(stretches[unit.Stretch]) >= ShortestSentence;
        if (!alone && !IsCornered(span))
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

    // "“…” is how she described it": from this many words on quoted words in the sentence of a source are its words.
    private const int LongEnoughToBelong = 5;

    private Attribution? SameSentence(Passage passage, int place, List<(int Place, Attribution Attribution)> found)
    {
        var stretch = stretches[passage.Units[place].Stretch];
        if (WordsOf(stretch) < LongEnoughToBelong || TitleCase.IsTitle(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length)))
            return null;
        return found.Where(item => item.Attribution.Source is not null && passage.Units[item.Place].Sentence == passage.Units[place].Sentence)
            .OrderBy(item => Math.Abs(item.Place - place))
            .Select(item => item.Attribution)
            .FirstOrDefault();
    }

    // Texts that use corner brackets are in languages that the taggers do not know: their quotations are found and left unattributed. Titles are shorter.
    private bool IsCornered(Span span) => text[span.Start] == '「' && span.Length >= 6;

    private int WordsOf(QuotedStretch stretch) => WordCounter.Count(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length));
}
