using System.Globalization;

namespace BriefPack.Text;

/// <summary>One byte per UTF-16 code unit, so that the tokenizer's loop looks up and never asks Unicode tables.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    public static CharClass Of(char c) => Table[c];

    public static bool IsWordChar(char c) => Table[c] is CharClass.Letter or CharClass.Digit or CharClass.Mark;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            table[c] = Classify((char)c);
        return table;
    }

    private static CharClass Classify(char c)
    {
        if (char.IsHighSurrogate(c))
            return CharClass.High;
        if (char.IsLowSurrogate(c))
            return CharClass.Low;
        switch (c)
        {
            case '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                return CharClass.Line;
            case '"' or '\'' or '`' or '\u00b4' or '\u00ab' or '\u00bb' or (>= '\u2018' and <= '\u201f') or '\u2039' or '\u203a'
                or (>= '\u300c' and <= '\u300f') or '\u301d' or '\u301e' or '\u301f' or '\uff02' or '\uff07' or '\uff62' or '\uff63':
                return CharClass.Quote;
            // Zero-width characters and the soft hyphen are part of the word around them.
            case '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2064') or '\ufeff':
                return CharClass.Ignorable;
            case (>= '\u30a0' and <= '\u30ff' and not '\u30fb') or (>= '\u31f0' and <= '\u31ff') or (>= '\uff66' and <= '\uff9f'):
                return CharClass.Katakana;
            case (>= '\u3041' and <= '\u309f') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or '\u3005' or '\u3007':
                return CharClass.Ideograph;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.Space,
            UnicodeCategory.OpenPunctuation => CharClass.Open,
            UnicodeCategory.ClosePunctuation => CharClass.Close,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharClass.Punctuation,
            UnicodeCategory.Control when c == '\t' => CharClass.Space,
            _ => CharClass.Symbol,
        };
    }
}
