using System.Text;
using BriefPack.Text;

namespace BriefPack.Summarize.Ai;

/// <summary>Reads texts in the form in which a model's sentences and their sources are compared.</summary>
internal static class FactReading
{
    /// <summary>The words and numbers of a text; hyphenated words stay whole, possessive endings are left out.</summary>
    public static List<FactWord> Words(AnalyzedText text)
    {
        var words = new List<FactWord>();
        foreach (var token in text.Tokens)
            if (token.IsWord)
                words.Add(new(text.TextOf(token).Trim('.').ToString(), token.IsCapitalized, token.Kind == TokenKind.Number,
                    text.Sentences[token.Sentence].FirstToken, token.Start));
        return words;
    }

    /// <summary>Letters and digits in lower case with single blanks: quotation marks, commas and case may differ in a true quotation.</summary>
    public static string Wording(string text)
    {
        var wording = new StringBuilder(" ", text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                wording.Append(Rune.ToLowerInvariant(rune));
            else if (wording[^1] != ' ' && rune.Value is not ('\'' or '\u2019'))
                wording.Append(' ');
        return wording[^1] == ' ' ? wording.ToString() : wording.Append(' ').ToString();
    }

    /// <summary>What stands between double quotation marks.</summary>
    public static IEnumerable<string> Quotations(string sentence)
    {
        var start = -1;
        for (var i = 0; i < sentence.Length; i++)
        {
            var c = sentence[i];
            var opens = c is '\u201c' or '\u00ab' or '\u300c' || (c == '"' && start < 0);
            var closes = c is '\u201d' or '\u00bb' or '\u300d' || (c == '"' && start >= 0);
            if (opens)
                start = i + 1;
            else if (closes && start >= 0)
            {
                yield return sentence[start..i];
                start = -1;
            }
        }
    }
}
