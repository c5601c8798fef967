namespace BriefPack.Text;

/// <summary>Decides whether a sentence ends between two tokens.</summary>
internal static class SentenceBoundary
{
    // Closing marks behind a full stop: more than this many in a row are not read back over.
    private const int MaxClosers = 6;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="i">The token in front of the place in question; there is one behind it.</param>
    /// <param name="first">The first token of the running sentence.</param>
    /// <param name="lines">What is known of the line breaks.</param>
    public static bool IsBetween(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, int first, ref LineBreaks lines)
    {
        var next = tokens[i + 1];
        if (next.StartsLine && (IsBullet(text, tokens, i + 1) || lines.Ends(i + 1)))
            return true;
        var end = i;
        while (end > first && i - end < MaxClosers && (tokens[end].Flags & TokenFlags.Closes) != 0 && (end == i || !tokens[end + 1].HasSpaceBefore))
            end--;
        var mark = tokens[end];
        if ((mark.Flags & TokenFlags.Terminal) == 0)
            return next.Start == tokens[i].End && IsGluedDateline(text, tokens, i + 1);
        // What closes belongs to the sentence that it closes.
        if ((next.Flags & TokenFlags.Closes) != 0 && (!next.HasSpaceBefore || next.Kind == TokenKind.Quote && !HasWordBehind(tokens, i + 1)))
            return false;
        if ((next.Flags & TokenFlags.Terminal) != 0 && !next.IsAbbreviation)
            return false;
        if (mark.IsAbbreviation)
        {
            // Behind a bracket, "(R-Fla.) Rubio", only a word that surely starts a sentence shows that one ended.
            return end == i
                ? AbbreviationEnds(text, tokens, end, first)
                : IsStarter(text, tokens, i + 1) || (tokens[i].Kind == TokenKind.Quote && next.HasSpaceBefore && StartsSentence(text, tokens, i + 1, true));
        }

        var c = text[mark.Start];
        if (c is '\u3002' or '\uff01' or '\uff1f' or '\uff61' or '\u0964' or '\u06d4' or '\u1362')
            return end == i || !IsQuotedInside(text, tokens, i);
        if (!next.HasSpaceBefore)
            return end < i || c is '.' or '?' or '!' ? IsGlued(text, tokens, end, i + 1) : false;
        if (end < i && tokens[i].Kind == TokenKind.Quote && (c != '.' || mark.Length > 1) && IsAttribution(text, tokens, i + 1))
            return false;
        if (c == '\u2026' || mark.Length > 1 && c == '.')
            return StartsSentence(text, tokens, i + 1, true);
        return StartsSentence(text, tokens, i + 1, c is '!' or '?' || end < i) || (c == '.' && end == i && LowerCaseStart(text, tokens, end, i + 1, first));
    }

    /// <summary>A bullet or an enumerator at the start of a line.</summary>
    private static bool IsBullet(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i) =>
        text[tokens[i].Start] is '\u2022' or '\u25cf' or '\u25aa' or '\u25e6' or '\u2023' or '\u00b7' or '*' or '\u25ba' or '\u2713'
        || (text[tokens[i].Start] is '-' or '\u2013' && tokens[i].Length == 1 && i + 1 < tokens.Length && tokens[i + 1].HasSpaceBefore && tokens[i + 1].IsCapitalized);

    /// <summary>The same mark " or ' closes and opens; behind a full stop and a blank it opens when a word follows it at once.</summary>
    private static bool HasWordBehind(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && !tokens[i + 1].HasSpaceBefore && tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether what starts at token <paramref name="i"/> can start a sentence: a capital, a digit, an opening mark, a symbol.</summary>
    private static bool StartsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, bool strict)
    {
        // Opening marks are looked through; six is more than any text nests.
        for (var steps = 0; steps < MaxClosers && i < tokens.Length; steps++, i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Word when token.IsCapitalized:
                    return true;
                case TokenKind.Word:
                    return !strict && !char.IsLower(text[token.Start]) || char.GetUnicodeCategory(text[token.Start]) == System.Globalization.UnicodeCategory.OtherLetter;
                case TokenKind.Number or TokenKind.Ideograph:
                    return true;
                case TokenKind.Handle or TokenKind.Address:
                    return true;
                case TokenKind.Clitic:
                    return false;
                case TokenKind.Symbol:
                    if (text[token.Start] is '$' or '\u20ac' or '\u00a3' || char.IsSurrogate(text[token.Start]))
                        return true;
                    break;
                case TokenKind.Quote or TokenKind.Punctuation:
                    if (token.Kind == TokenKind.Punctuation && text[token.Start] is ',' or ';' or ':' or ')' or ']')
                        return false;
                    break;
            }
        }

        return true;
    }

    /// <summary>A name and a verb of saying behind a question or exclamation that is quoted: "Why?" Mr. Smith asked.</summary>
    private static bool IsAttribution(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        if (!tokens[i].IsCapitalized || IsStarter(text, tokens, i))
            return false;
        // Title, given name, initial, surname: at most four capitalised words.
        for (var k = i; k < tokens.Length && k < i + 5; k++)
        {
            if (!tokens[k].IsCapitalized)
                return k > i && text.Slice(tokens[k].Start, tokens[k].Length) is "said" or "says" or "asked" or "asks" or "told" or "added" or "wrote" or "tweeted" or "shouted" or "replied" or "exclaimed";
        }

        return false;
    }

    /// <summary>A full stop and a lower-case word: a sentence only where the word in front of the full stop is surely no abbreviation.</summary>
    private static bool LowerCaseStart(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end, int next, int first)
    {
        if (tokens[next].Kind != TokenKind.Word || end == first)
            return false;
        var before = tokens[end - 1];
        // Unknown abbreviations are short; a word of 4 letters and more, a function word or a closing mark ends a sentence even before "iPhone".
        return before.Kind != TokenKind.Word || before.Length >= 4 || FunctionWords.Contains(text.Slice(before.Start, before.Length));
    }

    private static bool AbbreviationEnds(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, int first)
    {
        var token = tokens[i];
        var next = tokens[i + 1];
        var word = text.Slice(token.Start, token.Length - 1);
        if (next.Kind == TokenKind.Punctuation && (next.Flags & TokenFlags.Opens) == 0 && text[next.Start] is not ('\u2014' or '\u2013' or '-'))
            return false;
        var kind = Abbreviations.Of(word[(word.LastIndexOf('-') + 1)..]);
        var starter = IsStarter(text, tokens, i + 1);
        switch (kind)
        {
            case AbbreviationKind.Title:
                // A street or a strait, not a saint: "on Main St. The shop".
                return starter && word is "St" or "Pt" or "Ft";
            case AbbreviationKind.Number or AbbreviationKind.Month:
                return next.Kind != TokenKind.Number && starter;
            case AbbreviationKind.Lower:
                return false;
        }

        if (word is "a.m" or "p.m" or "am" or "pm")
            return StartsSentence(text, tokens, i + 1, true) && !IsTimeWord(text.Slice(next.Start, next.Length)) && !IsZone(text.Slice(next.Start, next.Length)) && next.Kind != TokenKind.Number;
        if (word is "etc" or "al" or "e.V")
            return StartsSentence(text, tokens, i + 1, true);
        // An initial in front of a name: "George W. Bush", "J. Edgar". The starter that could be a name after all is not in the list.
        return starter || (next.Kind == TokenKind.Quote && (next.Flags & TokenFlags.Opens) != 0 && StartsSentence(text, tokens, i + 1, true) && word.Length > 1);
    }

    /// <summary>Capitalised function words and a few more that start sentences and hardly ever names.</summary>
    private static bool IsStarter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        while (i + 1 < tokens.Length && (tokens[i].Flags & TokenFlags.Opens) != 0)
            i++;
        var token = tokens[i];
        return token.IsCapitalized && token.Kind == TokenKind.Word && SentenceStarters.Contains(text.Slice(token.Start, token.Length));
    }

    private static bool IsTimeWord(ReadOnlySpan<char> word)
    {
        if (word.Length is >= 2 and <= 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0)
            return true;
        return DateWords.IsWeekday(word) || DateWords.MonthOf(word) > 0 || word is "Eastern" or "Pacific" or "Central" or "Mountain" or "Greenwich" or "London";
    }

    /// <summary><c>E.T.</c>, <c>P.S.T.</c> behind a time.</summary>
    private static bool IsZone(ReadOnlySpan<char> word) => word is "E.T." or "P.T." or "C.T." or "M.T." or "E.S.T." or "E.D.T." or "P.S.T." or "P.D.T." or "G.M.T.";

    /// <summary>No blank behind the mark: only where a word or a quotation ends in front of it and a capitalised word starts behind it.</summary>
    private static bool IsGlued(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int mark, int next)
    {
        if (mark == 0 || next >= tokens.Length)
            return false;
        var start = next;
        while (start + 1 < tokens.Length && start - next < 2 && (tokens[start].Flags & TokenFlags.Opens) != 0 && !tokens[start + 1].HasSpaceBefore)
            start++;
        var after = tokens[start];
        if (!after.IsCapitalized || after.Kind != TokenKind.Word)
            return false;
        if (mark + 1 < next)
            return true;
        var before = tokens[mark - 1];
        if (before.Kind is TokenKind.Word && before.Length >= 2 && char.IsLower(text[before.End - 1]) || before.Kind == TokenKind.Number || (before.Flags & TokenFlags.Closes) != 0)
            return after.Length == 1 ? text[after.Start] is 'A' or 'I' : char.IsLower(text[after.Start + 1]) || start > next;
        return false;
    }

    /// <summary>"... in 2016(CNN) The ...": an agency in brackets glued to a word starts the next sentence.</summary>
    private static bool IsGluedDateline(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int open)
    {
        if (text[tokens[open].Start] != '(' || open + 3 >= tokens.Length || !tokens[open - 1].IsWord || text[tokens[open + 2].Start] != ')')
            return false;
        var agency = text.Slice(tokens[open + 1].Start, tokens[open + 1].Length);
        var capitals = agency.Length is >= 2 and <= 6 && agency.IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (!capitals && agency is not ("Reuters" or "Bloomberg"))
            return false;
        var after = tokens[open + 3];
        return after.IsCapitalized || text[after.Start] is '-' or '\u2014' or '\u2013' or '"' or '\u201c';
    }

    /// <summary>A CJK quotation that the sentence goes on from: 「...。」と.</summary>
    private static bool IsQuotedInside(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int closer) =>
        closer + 1 < tokens.Length && !tokens[closer + 1].HasSpaceBefore && text[tokens[closer + 1].Start] is '\u3068' or '\u306a' or '\u306e' or '\u3092' or '\u306b' or '\u306f' or '\u304c' or '\u3001' or '\uff0c' or '\u8bf4' or '\u8aaa' or '\u7684';
}
