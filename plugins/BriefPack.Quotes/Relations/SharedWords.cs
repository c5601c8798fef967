namespace BriefPack.Quotes;

/// <summary>
/// Gives words that two attributions of a passage claim to the surer one. A report inside a report keeps its words: there both are right. (In the
/// training articles no word belongs to two attributions; of 64 stretches that the taggers gave to two the surer one was right in 36, the other in 18.)
/// </summary>
internal static class SharedWords
{
    /// <summary>Takes shared words from the less sure attribution; what is left of its contents stays where it holds quoted words.</summary>
    internal static void Settle(Passage passage, List<PassageAttribution> found)
    {
        foreach (var winner in found.OrderByDescending(Sureness).ToList())
            foreach (var loser in found)
                if (loser != winner && Sureness(loser) <= Sureness(winner) && !IsInside(loser, winner) && !IsInside(winner, loser))
                    foreach (var content in winner.Contents)
                        Take(passage, loser, content);
    }

    private static float Sureness(PassageAttribution attribution) =>
        attribution.Contents.Count == 0 ? 0
        : attribution.Confidence * attribution.Contents.Min(content => content.Confidence) * (attribution.Sources.Count == 0 ? 0.2f : attribution.Sources[0].Confidence);

    /// <summary>Whether the cue of one stands in the words of the other.</summary>
    private static bool IsInside(PassageAttribution inner, PassageAttribution outer) => outer.Covers(inner.CueFrom);

    private static void Take(Passage passage, PassageAttribution loser, UnitRange taken)
    {
        for (var i = loser.Contents.Count - 1; i >= 0; i--)
        {
            var content = loser.Contents[i];
            if (content.To <= taken.From || content.From >= taken.To)
                continue;
            loser.Contents.RemoveAt(i);
            if (HasStretch(passage, content.From, taken.From))
                loser.Contents.Insert(i, content with { To = taken.From });
            else if (HasStretch(passage, taken.To, content.To))
                loser.Contents.Insert(i, content with { From = taken.To });
        }
    }

    private static bool HasStretch(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (passage.Units[i].IsStretch)
                return true;
        return false;
    }
}
