using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>
/// Finds where a sentence really begins when a scraper lost the line break behind a heading or a caption in front of it: <c>Flu reaches Europe The UN has
/// warned</c>. A capital on a small word in the middle of a sentence shows it, where what follows runs on in small letters.
/// </summary>
internal static class GluedHeading
{
    // A heading has this many words or more; "So The council met" is somebody's style.
    private const int Shortest = 3;

    // What is left must be a sentence, in tokens.
    private const int ShortestRest = 8;

    /// <summary>How many of a sentence's tokens belong to the heading; 0 where there is none.</summary>
    public static int Length(string text, ReadOnlySpan<Token> tokens)
    {
        for (var i = Shortest; i + ShortestRest < tokens.Length; i++)
            if (Starts(text, tokens, i))
                return i;
        return 0;
    }

    private static bool Starts(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (IsBehindClock(text, tokens, i))
            return true;
        if (!token.IsCapitalized || !token.HasSpaceBefore || tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Number) || tokens[i - 1].IsAbbreviation)
            return false;
        var word = text.AsSpan(token.Start, token.Length);
        if (!LeadingWords.Opening.Contains(word) || (word.Length > 1 && char.IsUpper(word[1])))
            return false;
        // A preposition in front shows a name: "in The Hague", "told The Times".
        var before = text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length);
        if (FunctionWords.Contains(before) || LeadingWords.TraitOf(before) == SentenceTraits.Speech)
            return false;
        // "The Old Man And The Sea" goes on in capitals, a sentence does not.
        if (!tokens[i + 1].IsCapitalized)
            return tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number && !(tokens[i + 2].IsCapitalized && tokens[i + 3].IsCapitalized);
        for (var k = i + 2; k < i + 6; k++)
            if (LeadingWords.Verb.Contains(text.AsSpan(tokens[k].Start, tokens[k].Length)) && !tokens[k].IsCapitalized)
                return true;
        return false;
    }

    /// <summary><c>Sunday 9 May 2010 22.12 BST Engineers</c>: the day and time of publication stand between the heading and the article.</summary>
    private static bool IsBehindClock(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsCapitalized && tokens[i - 2].Kind == TokenKind.Number && SentenceReading.IsTimeZone(text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length));
}
