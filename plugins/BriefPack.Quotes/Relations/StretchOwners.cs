namespace BriefPack.Quotes;

/// <summary>
/// Gives every quoted stretch to an attribution of its passage, to the source that spoke last, or to nobody: first as the taggers and a few rules
/// have it, then as the ranker has it, which sees how likely each attribution is to reach the words. One instance reads one text in order.
/// </summary>
internal sealed class StretchOwners(StretchRanker? ranker, List<QuotedStretch> stretches, string text, List<StretchCase>? cases)
{
    // Quoted words that stand for themselves have at least this many words; shorter ones are scare quotes and titles.
    private const int ShortestSentence = 4;

    // "“…” is how she described it": from this many words on quoted words in the sentence of a source are its words.
    private const int LongEnoughToBelong = 5;

    private readonly StretchFeatures features = new();
    private readonly Dictionary<int, double> sureness = [];
    private bool endedWithStretch;

    /// <summary>Settles the contents of the attributions of a passage. Call in the order of the text.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="tagged">Its attributions by the place of their cues.</param>
    /// <param name="before">The source that spoke last before the passage, or null.</param>
    /// <returns>The places of the stretches that go on with the source before.</returns>
    internal List<int> Settle(Passage passage, List<PassageAttribution> tagged, Span? before)
    {
        var owners = new Dictionary<int, Ownership>();
        var places = new List<int>();
        for (var place = 0; place < passage.Units.Length; place++)
        {
            if (!passage.Units[place].IsStretch)
                continue;
            places.Add(place);
            if (tagged.Find(item => item.Covers(place)) is { } item)
                owners[place] = new Ownership(item, false);
            else if ((owners[place] = OfUntagged(passage, place, tagged)).Attribution is { } owner)
                owner.Take(new UnitRange(place, place + 1, owner.Sureness));
        }
        if (ranker is not null || cases is not null)
            Rank(passage, tagged, before, places, owners);
        endedWithStretch = passage.Units[^1].IsStretch;
        return places.FindAll(place => owners[place].Before);
    }

    /// <summary>The least sure of the stretches that overlap the words; 1 where there are none.</summary>
    internal double SurenessOf(Span words)
    {
        var least = 1.0;
        foreach (var (stretch, sure) in sureness)
            if (stretches[stretch].Outer.Overlaps(words))
                least = Math.Min(least, sure);
        return least;
    }

    private void Rank(Passage passage, List<PassageAttribution> tagged, Span? before, List<int> places, Dictionary<int, Ownership> owners)
    {
        PassageAttribution? previous = null;
        foreach (var place in places)
        {
            var owner = owners[place];
            // The words of a report inside a report belong to both.
            if (tagged.Count(item => item.Covers(place)) <= 1)
            {
                var facts = FactsOf(passage, place, places, owners, previous);
                var candidates = features.Candidates(passage, place, tagged, before is not null, owner, facts);
                cases?.Add(new StretchCase(passage.SpanOf(place, place + 1), candidates, candidates.ConvertAll(item => SourceOf(passage, item.Owner, before))));
                if (ranker is not null)
                    owners[place] = owner = Choose(passage, place, owner, candidates, ranker.Weigh(candidates));
            }
            previous = owner.Attribution;
        }
    }

    private static Span? SourceOf(Passage passage, Ownership owner, Span? before) =>
        owner.Before ? before : owner.Attribution is { Sources.Count: > 0 } found ? passage.SpanOf(found.Sources[0].From, found.Sources[0].To) : null;

    private Ownership Choose(Passage passage, int place, Ownership owner, List<StretchCandidate> candidates, double[] weighed)
    {
        var best = Array.IndexOf(weighed, weighed.Max());
        var chosen = candidates[best].Owner;
        sureness[passage.Units[place].Stretch] = weighed[best];
        if (owner.Attribution is { } current && chosen.Attribution is { Sources.Count: > 0 } other && current != other)
        {
            // A cue without a source that reaches the words has the source of its neighbour; and what one source says stays at its nearer cue.
            if (current.Sources.Count == 0)
                current.Sources.Add(other.Sources[0]);
            if (current.Sources[0].From < other.Sources[0].To && current.Sources[0].To > other.Sources[0].From)
                return owner;
        }
        // A quoted sentence that a colon announces is one, whoever says it.
        if (chosen.IsNobody && owner.Attribution is { Sources.Count: 0 } && place > 0 && passage.Units[place - 1].Word == Passage.ColonWord && IsSentence(passage.Units[place]))
            return owner;
        if (chosen != owner)
            Move(passage, place, owner, chosen);
        return chosen;
    }

    /// <summary>Moves a stretch from one owner to another; the words around it go with it where they hold no other stretch and nothing of the new owner.</summary>
    private static void Move(Passage passage, int place, Ownership from, Ownership to)
    {
        var moved = new UnitRange(place, place + 1, to.Attribution?.LikelihoodAt(place) ?? 0);
        if (from.Attribution is { } loser)
        {
            var content = loser.Contents.Find(range => place >= range.From && place < range.To);
            loser.Contents.Remove(content);
            var (left, right) = (HasStretch(passage, content.From, place), HasStretch(passage, place + 1, content.To));
            if (left)
                loser.Take(content with { To = place });
            if (right)
                loser.Take(content with { From = place + 1 });
            if (!left && !right && to.Attribution?.Touches(content) == false)
                moved = moved with { From = content.From, To = content.To };
        }
        to.Attribution?.Take(moved);
    }

    private static bool HasStretch(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Units[i].IsStretch)
                return true;
        return false;
    }

    /// <summary>Quoted words that no attribution took: those of the sentence of a source are its words, a quoted sentence goes on with who spoke before.</summary>
    private Ownership OfUntagged(Passage passage, int place, List<PassageAttribution> tagged)
    {
        var unit = passage.Units[place];
        var stretch = stretches[unit.Stretch];
        var sourced = tagged.FindAll(item => item.Contents.Count > 0 && item.Sources.Count > 0);
        if (WordsOf(stretch) >= LongEnoughToBelong && !IsTitle(stretch)
            && sourced.Where(item => passage.Units[item.CueFrom].Sentence == unit.Sentence).MinBy(item => Math.Abs(item.CueFrom - place)) is { } near)
            return new Ownership(near, false);
        var alone = IsAlone(passage, place) && WordsOf(stretch) >= ShortestSentence;
        if (!alone && !IsCornered(stretch.Outer))
            return default;
        return sourced.FindLast(item => item.CueFrom < place) is { } same ? new Ownership(same, false) : new Ownership(null, true);
    }

    private StretchFacts FactsOf(Passage passage, int place, List<int> places, Dictionary<int, Ownership> owners, PassageAttribution? previous)
    {
        var unit = passage.Units[place];
        var stretch = stretches[unit.Stretch];
        var neighbours = places.FindAll(other => other != place && passage.Units[other].Sentence == unit.Sentence);
        return new StretchFacts(
            WordsOf(stretch), IsTitle(stretch), IsAlone(passage, place), places.Count == passage.Units.Length, endedWithStretch, IsRepeated(stretch),
            neighbours.Count == 0 ? 0 : neighbours.Exists(other => !owners[other].IsNobody) ? 1 : 2, previous, IsBehindBeat(passage, place));
    }

    private static bool IsSentence(Unit stretch) => (stretch.Form & (StretchForm.Capital | StretchForm.Stop | StretchForm.Short)) == (StretchForm.Capital | StretchForm.Stop);

    private static bool IsAlone(Passage passage, int place) => passage.BeginsSentence(place) && passage.EndsSentence(place);

    private bool IsRepeated(QuotedStretch stretch)
    {
        var words = WordsIn(stretch);
        foreach (var other in stretches)
            if (other != stretch && WordsIn(other).Equals(words, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private ReadOnlySpan<char> WordsIn(QuotedStretch stretch) => text.AsSpan(stretch.Inner.Start, stretch.Inner.Length).Trim(" ,.!?".AsSpan());

    /// <summary>"Valdis rolls her eyes. “…”": whether the sentence before names somebody and quotes nothing.</summary>
    private static bool IsBehindBeat(Passage passage, int place)
    {
        var sentence = passage.Units[place].Sentence - 1;
        var named = false;
        for (var i = place - 1; i >= 0 && passage.Units[i].Sentence >= sentence; i--)
        {
            if (passage.Units[i].Sentence > sentence || passage.Units[i].IsStretch)
                return false;
            named |= passage.Units[i].Ner == NerTag.Person || passage.Units[i].Pos == PosTag.PRP;
        }
        return named;
    }

    // Texts that use corner brackets are in languages that the taggers do not know: their quotations are found and left unattributed. Titles are shorter.
    private bool IsCornered(Span span) => text[span.Start] == '「' && span.Length >= 6;

    private bool IsTitle(QuotedStretch stretch) => TitleCase.IsTitle(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length));

    private int WordsOf(QuotedStretch stretch) => WordCounter.Count(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length));
}
