using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Makes the unit of a quoted stretch: how it looks from outside. (What its words are, tense, first person, title case, won the taggers nothing out of fold.)</summary>
internal static class StretchReader
{
    /// <summary>The unit of a stretch, without its number and sentence.</summary>
    /// <param name="analyzed">The text.</param>
    /// <param name="stretch">The stretch.</param>
    internal static Unit Read(AnalyzedText analyzed, QuotedStretch stretch)
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
        return new Unit
        {
            Start = stretch.Outer.Start,
            End = stretch.Outer.End,
            Word = 2,
            Stem = 2,
            Pos = PosTag.Stretch,
            Capital = (form & StretchForm.Capital) != 0,
            Form = form,
        };
    }
}
