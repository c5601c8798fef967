using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>Reads off a sentence's surface whether it can be part of a summary.</summary>
internal static class SentenceReading
{
    // A line without a full stop that is a paragraph of its own: headings and captions of 308 articles have up to this many words.
    private const int LongestHeading = 14;

    // "Yes." and "Not any more." inform nobody.
    private const int ShortestSentence = 4;

    private const int LongestLabelled = 9;

    /// <summary>The traits of one sentence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">The sentence's tokens, without a dateline.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="alone">Whether it is a line of its own.</param>
    /// <param name="insideQuotation">Whether a quotation that a sentence before opened goes on.</param>
    public static SentenceTraits Traits(string text, ReadOnlySpan<Token> tokens, int words, bool alone, bool insideQuotation)
    {
        var traits = SentenceTraits.None;
        var ended = Ends(text, tokens);
        if (words < ShortestSentence || (!ended && (alone ? words <= LongestHeading : words <= ShortestSentence + 2)) || !HasLetters(tokens) || Bars(text, tokens) >= 2 || IsLabelled(text, tokens, words))
            traits |= SentenceTraits.Scrap;
        if (insideQuotation || StandAlone.PointsBack(text, tokens))
            traits |= SentenceTraits.PointsBack;
        if (!ended)
            traits |= SentenceTraits.Open;
        // "The report said that ...": a teaser that was cut.
        if (text[tokens[^1].End - 1] == '\u2026' || (tokens[^1].Length > 1 && text[tokens[^1].End - 1] == '.' && tokens[^1].Kind == TokenKind.Punctuation))
            traits |= SentenceTraits.Unclosed;
        foreach (var token in tokens)
            traits |= Of(token, text.AsSpan(token.Start, token.Length));
        if ((traits & SentenceTraits.Speech) != 0)
            traits &= ~SentenceTraits.FirstPerson;
        if (Bars(text, tokens) > 0 || HasByline(text, tokens) || HasClock(text, tokens) || HasLabel(text, tokens))
            traits |= SentenceTraits.Furniture;
        if (tokens[0].Kind == TokenKind.Quote && (traits & SentenceTraits.Speech) == 0)
            traits |= SentenceTraits.Unattributed;
        if (Reference.NeedsArticle(text, tokens))
            traits |= SentenceTraits.NeedsArticle;
        if (Reference.OpensDefinite(text, tokens))
            traits |= SentenceTraits.DefiniteOpening;
        if (LeadingWords.Connective.Contains(text.AsSpan(tokens[0].Start, tokens[0].Length)))
            traits |= SentenceTraits.Connective;
        return traits;
    }

    private static SentenceTraits Of(Token token, ReadOnlySpan<char> surface) => token.Kind switch
    {
        TokenKind.Number => SentenceTraits.Digits,
        TokenKind.Punctuation when surface[0] is '?' or '\uff1f' => SentenceTraits.Question,
        TokenKind.Punctuation when surface[0] is ':' => SentenceTraits.Colon,
        // "US" and "IT" are no pronouns.
        TokenKind.Word when surface.Length == 1 || !char.IsUpper(surface[1]) => LeadingWords.TraitOf(surface),
        _ => SentenceTraits.None,
    };

    /// <summary>Thai, Lao, Burmese and Khmer, which write sentences without full stops and words without blanks.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff');

    private static bool Ends(string text, ReadOnlySpan<Token> tokens)
    {
        if (IsUnspaced(text[tokens[^1].End - 1]))
            return true;
        for (var i = tokens.Length - 1; i >= Math.Max(0, tokens.Length - 3); i--)
        {
            if (text[tokens[i].End - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' or '\u0964' or ':')
                return true;
            if (tokens[i].Kind is not (TokenKind.Quote or TokenKind.Punctuation))
                return false;
        }
        return false;
    }

    /// <summary><c>Source: Coastal News.</c></summary>
    private static bool IsLabelled(string text, ReadOnlySpan<Token> tokens, int words) =>
        words < LongestLabelled && tokens.Length > 1 && text[tokens[1].Start] is ':' or '\uff1a';

    /// <summary><c>By Ana Paz Science correspondent The ...</c></summary>
    private static bool HasByline(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 4 || text.AsSpan(tokens[0].Start, tokens[0].Length) is not "By")
            return false;
        var name = text.AsSpan(tokens[1].Start, tokens[1].Length) is "the" ? 2 : 1;
        return tokens[name].IsCapitalized && tokens[name + 1].IsCapitalized && !LeadingWords.Calendar.Contains(text.AsSpan(tokens[name].Start, tokens[name].Length));
    }

    /// <summary><c>NEW: The council</c>, <c>HOLT: In Harrowby</c>: capitals and a colon.</summary>
    private static bool HasLabel(string text, ReadOnlySpan<Token> tokens) =>
        tokens.Length > 1 && tokens[0].Length > 2 && text[tokens[1].Start] == ':' && text.AsSpan(tokens[0].Start, tokens[0].Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary><c>9 May 2010 22.12 BST Engineers</c>: a time with its zone and a capital behind it.</summary>
    private static bool HasClock(string text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i - 1].Kind == TokenKind.Number && IsTimeZone(text.AsSpan(tokens[i].Start, tokens[i].Length)) && (i + 1 == tokens.Length || tokens[i + 1].IsCapitalized))
                return true;
        return false;
    }

    /// <summary>The zones that stand over British and American articles.</summary>
    public static bool IsTimeZone(ReadOnlySpan<char> word) => word is "BST" or "GMT" or "ET" or "EDT" or "EST";

    /// <summary>Bars stand between the parts of a byline or a menu, not in sentences.</summary>
    private static int Bars(string text, ReadOnlySpan<Token> tokens)
    {
        var bars = 0;
        foreach (var token in tokens)
            if (text[token.Start] is '|' or '\uff5c')
                bars++;
        return bars;
    }

    private static bool HasLetters(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Ideograph)
                return true;
        return false;
    }
}
