using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Makes the unit of a quoted stretch: how it looks from outside, and what in its words tells a quotation from a title or a word held with tongs.</summary>
internal static class StretchReader
{
    /// <summary>The unit of a stretch, without its number and sentence.</summary>
    /// <param name="analyzed">The text.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="to">Just behind its last token.</param>
    internal static Unit Read(AnalyzedText analyzed, QuotedStretch stretch, int from, int to)
    {
        var inner = analyzed.Text.AsSpan(stretch.Inner.Start, stretch.Inner.Length).Trim();
        var words = 0;
        for (var i = 0; i < inner.Length; i++)
            if (char.IsLetterOrDigit(inner[i]) && (i == 0 || char.IsWhiteSpace(inner[i - 1]) || i == 1))
                words++;
        var form = (char.IsUpper(inner[0]) ? StretchForm.Capital : 0)
            | (inner[^1] == ',' ? StretchForm.Comma : 0)
            | (inner[^1] is '.' or '?' or '!' or '…' ? StretchForm.Stop : 0)
            | (words <= 3 ? StretchForm.Short : 0)
            | (words > 12 ? StretchForm.Long : 0)
            | (stretch.IsSingle ? StretchForm.Single : 0)
            | (stretch.ContinuesPrevious || !stretch.Closed ? StretchForm.Open : 0);
        var unit = new Unit
        {
            Start = stretch.Outer.Start,
            End = stretch.Outer.End,
            Word = 2,
            Stem = 2,
            Pos = PosTag.Stretch,
            Capital = (form & StretchForm.Capital) != 0,
            Form = form,
        };
        return WithWords(analyzed, unit, stretch.Inner, from, to, words) with { IsTitle = TitleCase.IsTitle(inner) };
    }

    private static Unit WithWords(AnalyzedText analyzed, Unit unit, Span inner, int from, int to, int words)
    {
        while (from < to && (analyzed.Tokens[from].Start < inner.Start || !analyzed.Tokens[from].IsWord))
            from++;
        while (to > from && (analyzed.Tokens[to - 1].End > inner.End || !analyzed.Tokens[to - 1].IsWord))
            to--;
        if (from == to)
            return unit;
        bool finite = false, speaker = false, addressed = false, capitals = true;
        for (var i = from; i < to; i++)
        {
            var tag = analyzed.Tags[i];
            finite |= tag.IsFiniteVerb() || tag == PartOfSpeech.MD;
            if (tag is PartOfSpeech.PRP or PartOfSpeech.PRPS)
            {
                var first = analyzed.Text[analyzed.Tokens[i].Start] | 0x20;
                speaker |= (first == 'i' && analyzed.Tokens[i].Length == 1) || first is 'w' or 'm' or 'o';
                addressed |= first == 'y';
            }
            capitals &= analyzed.Tokens[i].IsCapitalized || analyzed.Tokens[i].Kind != TokenKind.Word;
        }
        return unit with
        {
            FirstWord = FeatureHash.OfWord(analyzed.TextOf(analyzed.Tokens[from])),
            LastWord = FeatureHash.OfWord(analyzed.TextOf(analyzed.Tokens[to - 1])),
            FirstPos = PassageReader.PosOf(analyzed.Tags[from]),
            LastPos = PassageReader.PosOf(analyzed.Tags[to - 1]),
            Manner = (finite ? StretchManner.Clause : 0) | (speaker ? StretchManner.Speaker : 0) | (addressed ? StretchManner.Addressed : 0)
                | (capitals ? StretchManner.Capitals : 0) | (StretchManner)(Length(words) << 4),
        };
    }

    private static int Length(int words) => words switch { <= 1 => 0, 2 => 1, 3 => 2, 4 => 3, <= 6 => 4, <= 9 => 5, <= 14 => 6, _ => 7 };
}
