namespace BriefPack.Quotes;

/// <summary>
/// Reads reports inside reports: in "Brandt told reporters that Hill had told the board: “…”" the words behind the colon are Hill's, and so they are in
/// "Brandt said that the board had this answer from Hill: “…”".
/// </summary>
internal static class ToldInside
{
    // As sure as the form is: subject, verb of speaking, a colon and a quoted sentence.
    private const float Confidence = 0.93f;

    // "Told the members of the board on Monday": what stands between the verb and the colon.
    private const int Reach = 8;

    // "From Hill at the board's dinner in the town hall of Aldermouth, on the river": places and days stand there too.
    private const int LongReach = 16;

    private static readonly uint From = FeatureHash.OfWord("from"), By = FeatureHash.OfWord("by");

    private static readonly HashSet<uint> Utterances =
    [
        .. new[]
        {
            "statement", "comment", "comments", "remark", "remarks", "message", "answer", "reply", "response", "promise", "assurance", "pledge", "warning", "words", "question",
            "letter", "note", "apology", "admission",
        }.Select(word => FeatureHash.OfWord(word)),
    ];

    /// <summary>Adds the inner attribution of every quoted sentence whose colon follows another verb of speaking than that of its attribution.</summary>
    internal static void Add(Passage passage, List<PassageAttribution> found)
    {
        var units = passage.Units;
        for (var place = 2; place < units.Length; place++)
        {
            if (!units[place].IsStretch || (units[place].Form & StretchForm.Short) != 0 || units[place - 1].Word != Passage.ColonWord
                || (Verb(units, place - 1) ?? Utterance(units, place - 1)) is not { } cue || found.Exists(other => other.CueFrom <= cue && other.CueTo > cue))
                continue;
            var outer = found.Find(other => other.Covers(cue) && other.Covers(place) && other.CueTo <= cue);
            if (outer is null || (units[cue].IsVerb ? Subject(units, cue, outer.CueTo) : PersonBehind(units, cue)) is not { } subject)
                continue;
            var inner = new PassageAttribution(cue, cue + 1, Confidence);
            inner.Sources.Add(subject);
            inner.Contents.Add(new UnitRange(place, place + 1, Confidence));
            found.Add(inner);
        }
    }

    private static int? Verb(Unit[] units, int colon)
    {
        for (var i = colon - 1; i >= 0 && colon - i <= Reach && units[i].Sentence == units[colon].Sentence && !units[i].IsStretch && !units[i].IsComma; i--)
            if (units[i].IsVerb)
                return units[i].Groups != 0 && units[i].Pos is PosTag.VBD or PosTag.VBN or PosTag.VBZ or PosTag.VBP ? i : null;
        return null;
    }

    /// <summary>The noun in "a statement from Hill at the board's dinner in Aldermouth:".</summary>
    private static int? Utterance(Unit[] units, int colon)
    {
        for (var i = colon - 1; i >= 0 && colon - i <= LongReach && units[i].Sentence == units[colon].Sentence && !units[i].IsStretch && !units[i].IsVerb; i--)
            if (Utterances.Contains(units[i].Word) && PersonBehind(units, i) is not null)
                return i;
        return null;
    }

    private static UnitRange? PersonBehind(Unit[] units, int noun)
    {
        if (units[noun + 1].Word != From && units[noun + 1].Word != By)
            return null;
        var end = noun + 2;
        while (end < units.Length && units[end].Ner == NerTag.Person)
            end++;
        return end > noun + 2 ? new UnitRange(noun + 2, end, Confidence) : null;
    }

    /// <summary>The noun phrase right before the verb and its auxiliaries.</summary>
    private static UnitRange? Subject(Unit[] units, int verb, int least)
    {
        var end = verb;
        while (end > least && (units[end - 1].IsVerb || units[end - 1].Pos is PosTag.MD or PosTag.RB))
            end--;
        var from = end;
        while (from > least && (units[from - 1].IsNoun || units[from - 1].Pos is PosTag.DT or PosTag.JJ or PosTag.PRP or PosTag.PRPS or PosTag.POS or PosTag.CD))
            from--;
        return from < end ? new UnitRange(from, end, Confidence) : null;
    }
}
