using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>
/// Finds words that lean on what an article told before, without being pronouns: in the article they do no harm, on the page of a pack they leave the
/// reader asking which.
/// </summary>
internal static class Reference
{
    // "The board of the port also said": further back "also" joins two things of the same sentence.
    private const int Early = 8;

    // "The old steel plate cracked": four small words in a row are no description.
    private const int DefiniteWords = 3;

    // "Abe said: "It would be better.": a quotation that is most of a short sentence has no room to say what it is about.
    private const int ShortQuotation = 16;

    /// <summary>Whether a sentence says <c>also</c>, <c>this decision</c>, <c>shortly afterwards</c> or quotes a pronoun nobody has introduced.</summary>
    public static bool NeedsArticle(string text, ReadOnlySpan<Token> tokens)
    {
        var quotation = new QuotationState();
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = Of(text, tokens[i]);
            if (tokens[i].Kind == TokenKind.Quote)
            {
                quotation.Read(word);
                if (quotation.IsOpen && i > 1 && tokens.Length < ShortQuotation && i + 1 < tokens.Length && IsPronoun(Of(text, tokens[i + 1])) && text[tokens[i - 1].Start] is ':' or ',')
                    return true;
            }
            if (quotation.IsOpen || tokens[i].Kind != TokenKind.Word)
                continue;
            if ((i < Early && LeadingWords.Further.Contains(word)) || (i == 0 && LeadingWords.Sequence.Contains(word)))
                return true;
            if (i + 1 < tokens.Length && LeadingWords.Demonstrative.Contains(word) && IsThing(text, tokens[i + 1]) && !(word is "that" && i > 0))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence opens with <c>The</c> and nothing but small words before its verb.</summary>
    public static bool OpensDefinite(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length <= DefiniteWords || Of(text, tokens[0]) is not "The")
            return false;
        for (var i = 1; i <= DefiniteWords; i++)
            if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalized
                || (LeadingWords.Describing.Contains(Of(text, tokens[i])) && !LeadingWords.Verb.Contains(Of(text, tokens[i - 1]))))
                return false;
        return true;
    }

    /// <summary>Whether a demonstrative is followed by a thing it points to: not by a time ("this week") and not by what describes it ("those who").</summary>
    private static bool IsThing(string text, Token token)
    {
        var word = Of(text, token);
        return token.Kind == TokenKind.Word && !token.IsCapitalized && !LeadingWords.Time.Contains(word) && !FunctionWords.Contains(word);
    }

    private static bool IsPronoun(ReadOnlySpan<char> word) => LeadingWords.Person.Contains(word) || LeadingWords.Thing.Contains(word) || LeadingWords.Demonstrative.Contains(word);

    private static ReadOnlySpan<char> Of(string text, Token token) => text.AsSpan(token.Start, token.Length);
}
