namespace BriefPack.Quotes;

/// <summary>Reads sentences that begin "In Rachel Stein's words, …": the training articles have hardly any, so the form decides.</summary>
internal static class InTheWordsOf
{
    private static readonly uint In = FeatureHash.OfWord("in");

    private static readonly HashSet<uint> Utterances =
        [.. new[] { "words", "view", "opinion", "account", "telling", "phrase", "judgment", "judgement", "eyes", "estimation" }.Select(word => FeatureHash.OfWord(word))];

    // In units: "the chief engineer of the port's" is about as long as a possessor gets.
    private const int LongestPossessor = 8;

    // As sure as the form is: other uses of it with quoted words behind are rare.
    private const float Confidence = 0.8f;

    /// <summary>The attribution of the quoted stretch at a place to the possessor at the beginning of its sentence, or null where it begins otherwise.</summary>
    internal static PassageAttribution? Read(Passage passage, int place)
    {
        var units = passage.Units;
        var start = place;
        while (start > 0 && units[start - 1].Sentence == units[place].Sentence)
            start--;
        if (units[start].Word != In)
            return null;
        for (var i = start + 1; i + 2 < place && i - start <= LongestPossessor; i++)
        {
            if (units[i].IsVerb || units[i].IsComma)
                return null;
            if (units[i].Pos != PosTag.POS)
                continue;
            if (!Utterances.Contains(units[i + 1].Word) || !units[i + 2].IsComma)
                return null;
            var attribution = new PassageAttribution(i + 1, i + 2, Confidence);
            attribution.Sources.Add(new UnitRange(start + 1, i + 1, Confidence));
            attribution.Contents.Add(new UnitRange(place, place + 1, Confidence));
            return attribution;
        }
        return null;
    }
}
