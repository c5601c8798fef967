namespace BriefPack.Quotes;

/// <summary>Tells the "asked" of "an official who asked not to be named called it “…”" from cues: it is no cue of the words behind it.</summary>
internal static class AskedForNoName
{
    private static readonly HashSet<uint> Verbs = Hashes("asked asking declined declining wished wishing wanted wanting requested requesting insisted insisting refused refusing preferred spoke speaking");

    private static readonly HashSet<uint> Ends = Hashes("named identified quoted anonymous unnamed anonymity");

    // "Asked on Monday not to be publicly identified": from the verb to the word that tells.
    private const int Reach = 7;

    /// <summary>Whether the unit is such a verb and quoted words follow in the sentence.</summary>
    internal static bool Stands(Passage passage, int place)
    {
        var units = passage.Units;
        if (!units[place].IsVerb || !Verbs.Contains(units[place].Word))
            return false;
        for (var i = place + 1; i < units.Length && i - place <= Reach && units[i].Sentence == units[place].Sentence && !units[i].IsStretch; i++)
            if (Ends.Contains(units[i].Word))
                return Array.FindIndex(units, i, unit => unit.IsStretch) is var stretch and >= 0 && units[stretch].Sentence == units[place].Sentence;
        return false;
    }

    private static HashSet<uint> Hashes(string words) => [.. words.Split(' ').Select(word => FeatureHash.OfWord(word))];
}
