using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>
/// Finds where an article's first sentence really begins: behind a dateline such as <c>NEW ORLEANS (Reuters) -</c> and whatever a scraper glued in
/// front of it.
/// </summary>
internal static class Datelines
{
    /// <summary>Datelines stand in one of the first sentences of an article or not at all.</summary>
    public const int LastSentence = 4;

    /// <summary>How many of a sentence's tokens belong to the dateline and what stands in front of it; 0 where there is none.</summary>
    public static int Length(string text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i + 3 < tokens.Length; i++)
        {
            // "Hong Kong (CNN)The talks": a scraper lost the mark between two elements.
            if (!tokens[i].HasSpaceBefore && StartsSentence(text, tokens, i) && EndsWithAgency(text, tokens[..i]))
                return i;
            if (IsDash(text, tokens[i]) && tokens[i].HasSpaceBefore && tokens[i + 1].HasSpaceBefore && StartsSentence(text, tokens, i + 1)
                && (EndsWithAgency(text, tokens[..i]) || EndsWithPlace(text, tokens[..i])))
                return i + 1;
        }
        return 0;
    }

    private static bool IsDash(string text, Token token) => text[token.Start] is '-' or '\u2013' or '\u2014' && token.Length <= 2;

    private static bool StartsSentence(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsCapitalized || (tokens[i].Kind == TokenKind.Quote && tokens[i + 1].IsCapitalized) || text[tokens[i].Start] is '$' or '\u00a3' or '\u20ac'
        || tokens[i].Kind == TokenKind.Number;

    /// <summary><c>(CNN)</c>, <c>(Reuters)</c>: one or two capitalised words in brackets.</summary>
    private static bool EndsWithAgency(string text, ReadOnlySpan<Token> before)
    {
        if (before.Length < 3 || text[before[^1].Start] != ')')
            return false;
        for (var i = before.Length - 2; i >= Math.Max(0, before.Length - 4); i--)
        {
            if (text[before[i].Start] == '(')
                return i < before.Length - 2;
            if (!before[i].IsCapitalized)
                return false;
        }
        return false;
    }

    /// <summary>A place in capitals, alone or with a state, a country or a date behind it: <c>PORT-AU-PRINCE, Haiti, Jan. 14</c>.</summary>
    private static bool EndsWithPlace(string text, ReadOnlySpan<Token> before)
    {
        var words = 0;
        for (var i = before.Length - 1; i >= 0 && words <= 5; i--)
        {
            var token = before[i];
            if (token.Kind is TokenKind.Punctuation && text[token.Start] is ',' or '.')
                continue;
            if (token.Kind != TokenKind.Number && !token.IsCapitalized)
                return false;
            words++;
            if (token.Kind == TokenKind.Word && token.Length >= 3 && !token.IsAbbreviation && IsUpper(text.AsSpan(token.Start, token.Length)))
                return true;
        }
        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c))
                return false;
        return true;
    }
}
