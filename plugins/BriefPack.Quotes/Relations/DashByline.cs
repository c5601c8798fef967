namespace BriefPack.Quotes;

/// <summary>Reads quoted words with their speaker behind a dash, as readers' letters and epigraphs have them: “It was time.” — Ann Hill, Leeds.</summary>
internal static class DashByline
{
    // Longer tails are sentences: a name with an office has at most 12 words in the training articles.
    private const int LongestByline = 12;

    /// <summary>The attribution of a passage of that form, or null.</summary>
    internal static PassageAttribution? Read(Passage passage)
    {
        var units = passage.Units;
        var dash = 0;
        while (dash < units.Length && (units[dash].IsStretch || units[dash].Pos == PosTag.Stop))
            dash++;
        if (dash == 0 || !units[0].IsStretch || dash >= units.Length - 1 || !IsDash(units[dash]) || units.Length - dash - 1 > LongestByline)
            return null;
        var end = units[^1].Pos == PosTag.Stop ? units.Length - 1 : units.Length;
        var named = false;
        for (var i = dash + 1; i < end; i++)
        {
            if (units[i].IsVerb || units[i].IsStretch || units[i].Pos is PosTag.Stop or PosTag.PRP)
                return null;
            named |= units[i].Pos is PosTag.NNP or PosTag.NNPS;
        }
        if (!named)
            return null;
        var attribution = new PassageAttribution(dash, dash + 1, 0.97f);
        attribution.Sources.Add(new UnitRange(dash + 1, end, 0.97f));
        for (var i = 0; i < dash; i++)
            if (units[i].IsStretch)
                attribution.Contents.Add(new UnitRange(i, i + 1, 0.97f));
        return attribution;
    }

    private static readonly uint[] Dashes = [.. "—|―|–|--|---|-".Split('|').Select(dash => FeatureHash.OfWord(dash))];

    private static bool IsDash(Unit unit) => Dashes.Contains(unit.Word);
}
