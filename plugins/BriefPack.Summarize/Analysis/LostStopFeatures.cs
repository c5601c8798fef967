using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>Describes a place between two words of a sentence, for the question whether a full stop and a line break were lost there.</summary>
internal static class LostStopFeatures
{
    /// <summary>The most features that a place has.</summary>
    public const int Most = 21;

    // A caption or a sentence has this many tokens or more on either side.
    private const int Shortest = 3;
    private const int ShortestRest = 6;

    // Longer words are rare enough to take memory of the heap.
    private const int LongestWord = 64;

    // How far a verb is looked for behind the place.
    private const int Reach = 7;

    /// <summary>Whether a sentence may begin at a token: a capital, or a quotation mark with a capital, behind a word without any mark.</summary>
    public static bool IsCandidate(string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (i < Shortest || i + ShortestRest > tokens.Length || !tokens[i].HasSpaceBefore)
            return false;
        var first = tokens[i].Kind == TokenKind.Quote ? i + 1 : i;
        if (!tokens[first].IsCapitalized || tokens[first].Kind != TokenKind.Word || tokens[first + 1].Kind == TokenKind.Clitic)
            return false;
        var before = tokens[i - 1];
        return before.Kind is TokenKind.Word or TokenKind.Number ? !before.IsAbbreviation
            : text[before.Start] == ')' || (before.Kind == TokenKind.Quote && !before.HasSpaceBefore);
    }

    /// <summary>Writes the hashes of the features of a candidate: words, shapes and endings around it, and what stands on its two sides.</summary>
    /// <returns>How many there are.</returns>
    public static int Of(string text, ReadOnlySpan<Token> tokens, int i, Span<ulong> into)
    {
        var quoted = tokens[i].Kind == TokenKind.Quote;
        var first = quoted ? i + 1 : i;
        Span<int> places = [i - 2, i - 1, first, first + 1, first + 2, first + 3];
        Span<ulong> words = stackalloc ulong[places.Length], shapes = stackalloc ulong[places.Length];
        var count = 0;
        for (var k = 0; k < places.Length; k++)
        {
            var token = tokens[places[k]];
            (words[k], shapes[k]) = (Word(text, token), Shape(token));
            into[count++] = Combine((ulong)k, words[k], shapes[k]);
        }
        var before = shapes[1];
        into[count++] = Combine(10, before, words[3]);
        into[count++] = Combine(11, words[2], shapes[3]);
        into[count++] = Combine(12, before, Combine(shapes[3], shapes[4], shapes[5]));
        into[count++] = Combine(13, before, words[4]);
        into[count++] = Combine(14, shapes[0], before);
        into[count++] = Combine(15, words[1], shapes[3]);
        into[count++] = Combine(16, quoted ? 1UL : 0, tokens[i - 1].Kind == TokenKind.Quote ? 1UL : 0);
        ulong left = HasVerb(text, tokens[..i]) ? 1UL : 0, right = VerbPlace(text, tokens, first + 1);
        into[count++] = Combine(17, left, (ulong)Math.Min(i / 3, 8));
        into[count++] = Combine(18, right, before);
        into[count++] = Combine(19, (ulong)Math.Min((tokens.Length - i) / 4, 8), left);
        into[count++] = Combine(20, right, left);
        into[count++] = Combine(21, Ending(text, tokens[i - 1]), shapes[3]);
        into[count++] = Combine(22, Ending(text, tokens[first]), before);
        into[count++] = Combine(23, Ending(text, tokens[first + 1]), before);
        into[count++] = Combine(24, Ending(text, tokens[first + 2]), shapes[3]);
        return count;
    }

    private static bool HasVerb(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (IsVerb(text, token))
                return true;
        return false;
    }

    /// <summary>How many tokens on the first verb stands, from 1; 0 where there is none near.</summary>
    private static ulong VerbPlace(string text, ReadOnlySpan<Token> tokens, int from)
    {
        for (var k = from; k < Math.Min(tokens.Length, from + Reach); k++)
            if (IsVerb(text, tokens[k]))
                return (ulong)(k - from + 1);
        return 0;
    }

    private static bool IsVerb(string text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.IsCapitalized)
            return false;
        var word = text.AsSpan(token.Start, token.Length);
        return LeadingWords.Verb.Contains(word) || LeadingWords.Speech.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));
    }

    private static ulong Shape(Token token) => token.Kind switch
    {
        TokenKind.Word => token.IsCapitalized ? 1UL : 2,
        var kind => 3 + (ulong)kind,
    };

    private static ulong Word(string text, Token token)
    {
        if (token.Kind == TokenKind.Number)
            return 1;
        Span<char> small = token.Length <= LongestWord ? stackalloc char[token.Length] : new char[token.Length];
        text.AsSpan(token.Start, token.Length).ToLowerInvariant(small);
        return TermHash.OfStem(small);
    }

    /// <summary>The last two letters, for words that the training did not see.</summary>
    private static ulong Ending(string text, Token token) => ((ulong)text[token.Start + Math.Max(0, token.Length - 2)] << 16) | text[token.End - 1];

    private static ulong Combine(ulong slot, ulong first, ulong second) => TermHash.OfPair(TermHash.OfPair(slot + 1, first + 7), second + 3);
}
