using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>Tells sentences that need the one before them: a pronoun without an antecedent in its own sentence, a speaker who is not named.</summary>
internal static class StandAlone
{
    // How far behind "it is" the clause that it announces is looked for, in tokens: "It is not yet clear whether".
    private const int AnnouncementReach = 9;

    // In a column or a letter the writer says "I"; elsewhere an "I" outside quotation marks belongs to a speaker whose name is in another sentence.
    private const double EssayShare = 0.3;

    /// <summary>Whether a sentence opens with a pronoun that points back, or has a <c>he</c> or <c>she</c> before any name.</summary>
    public static bool PointsBack(string text, ReadOnlySpan<Token> tokens)
    {
        var first = 0;
        while (first < tokens.Length - 1 && (tokens[first].Kind is TokenKind.Quote or TokenKind.Punctuation || LeadingWords.Connective.Contains(Of(text, tokens[first]))))
            first++;
        var word = Of(text, tokens[first]);
        if (LeadingWords.Thing.Contains(word) && !(word.Length > 1 && char.IsUpper(word[1])) && !Announces(text, tokens[(first + 1)..]))
            return true;
        if (LeadingWords.Demonstrative.Contains(word) && first + 1 < tokens.Length)
        {
            var next = Of(text, tokens[first + 1]);
            if (LeadingWords.Verb.Contains(next) || next.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || tokens[first + 1].Kind == TokenKind.Punctuation)
                return true;
        }
        if (tokens[0].Kind == TokenKind.Quote && IsSaidByPronoun(text, tokens))
            return true;
        if (EndsWithPronounSaid(text, tokens))
            return true;
        for (var i = first; i < tokens.Length; i++)
        {
            var surface = Of(text, tokens[i]);
            if (LeadingWords.Person.Contains(surface))
                return true;
            if (tokens[i].IsCapitalized && tokens[i].Kind == TokenKind.Word && !FunctionWords.Contains(surface))
                return false;
        }
        return false;
    }

    /// <summary>Marks what somebody says of himself where no sentence part tells who.</summary>
    public static void MarkSpeakers(List<ArticleSentence> sentences)
    {
        var spoken = sentences.Count(sentence => sentence.Has(SentenceTraits.FirstPerson));
        if (spoken > EssayShare * sentences.Count)
            return;
        foreach (var sentence in sentences)
            if (sentence.Has(SentenceTraits.FirstPerson) && sentence.Index > 0)
                sentence.Traits |= SentenceTraits.PointsBack;
    }

    /// <summary>Whether a quotation is followed by <c>he said</c>: names inside the quotation do not tell who speaks.</summary>
    private static bool IsSaidByPronoun(string text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
            if (LeadingWords.Person.Contains(Of(text, tokens[i])) && LeadingWords.Speech.Contains(Of(text, tokens[i + 1])))
                return true;
        return false;
    }

    /// <summary><c>The bridge would open in May, he said.</c></summary>
    private static bool EndsWithPronounSaid(string text, ReadOnlySpan<Token> tokens) =>
        tokens.Length > 4 && tokens[^4].Kind is TokenKind.Punctuation or TokenKind.Quote && LeadingWords.Person.Contains(Of(text, tokens[^3])) && LeadingWords.Speech.Contains(Of(text, tokens[^2]));

    /// <summary>Whether <c>it</c> stands for a clause that follows: <c>it is unclear whether</c>, <c>it emerged that</c>.</summary>
    private static bool Announces(string text, ReadOnlySpan<Token> tokens)
    {
        for (var i = 0; i < Math.Min(tokens.Length, AnnouncementReach); i++)
            if (LeadingWords.Judgement.Contains(Of(text, tokens[i])))
                return true;
        return false;
    }

    private static ReadOnlySpan<char> Of(string text, Token token) => text.AsSpan(token.Start, token.Length);
}
