using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds what an article says that a person is: the words set off by a comma after the name, or the title before it.</summary>
internal sealed class RoleFinder(AnalyzedText article, NameLexicon lexicon)
{
    // Longer appositions are sentences of their own rather than roles.
    private const int LongestRole = 16;
    private const int LongestTitle = 7;

    /// <summary>The role that the article gives: the first apposition, else the longest title.</summary>
    internal string? RoleOf(Person person)
    {
        string? title = null;
        foreach (var mention in person.Mentions)
        {
            if (mention.Quoted)
                continue;
            if (Apposition(mention) is { } apposition)
                return apposition;
            if (TitleBefore(mention) is { } before && (title is null || before.Length > title.Length))
                title = before;
        }
        return title;
    }

    /// <summary>The noun phrase behind "Name, " up to the next comma or stop: no verb with a tense may stand in it.</summary>
    private string? Apposition(Mention mention)
    {
        var tokens = article.Tokens;
        var from = mention.EndToken;
        if (from + 1 >= tokens.Length || article.Tags[from] != PartOfSpeech.Comma || tokens[from].Sentence != tokens[mention.Token].Sentence)
            return null;
        from++;
        if (article.Tags[from] == PartOfSpeech.DT)
            from++;
        var noun = false;
        var to = from;
        for (; to < tokens.Length && tokens[to].Sentence == tokens[mention.Token].Sentence; to++)
        {
            var tag = article.Tags[to];
            if (tag is PartOfSpeech.Comma or PartOfSpeech.Stop or PartOfSpeech.Colon or PartOfSpeech.WP or PartOfSpeech.WDT or PartOfSpeech.OpenBracket)
                break;
            if (to - from >= LongestRole || tag.IsFiniteVerb() || tag is PartOfSpeech.OpenQuote or PartOfSpeech.CloseQuote or PartOfSpeech.PRP)
                return null;
            noun |= tag is PartOfSpeech.NN or PartOfSpeech.NNS;
            // "Ann Hill, Monday" and "Paris, France" are no roles: a name alone is none.
            if (to == from && !(tag is PartOfSpeech.NN or PartOfSpeech.NNP || tag.IsAdjective() || tag is PartOfSpeech.CD or PartOfSpeech.VBN))
                return null;
        }
        while (to > from && !tokens[to - 1].IsWord)
            to--;
        if (!noun || to == from || tokens[from].Kind == TokenKind.Number || !StartsAsOffice(from, to))
            return null;
        return Between(from, to);
    }

    /// <summary>Whether the phrase is about a person: its first noun stands before any preposition and is no date or place alone.</summary>
    private bool StartsAsOffice(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (article.Tags[i] == PartOfSpeech.IN)
                return false;
            if (article.Tags[i] is PartOfSpeech.NN)
                return true;
            if (article.Tags[i].IsProperNoun() && IsTitle(i))
                return true;
        }
        return false;
    }

    private string? TitleBefore(Mention mention)
    {
        var last = mention.Token - 1;
        if (last < 0 || article.Tokens[last].Sentence != article.Tokens[mention.Token].Sentence)
            return null;
        var from = mention.Token;
        var titled = false;
        while (from > 0 && mention.Token - from < LongestTitle && article.Tokens[from - 1].Sentence == article.Tokens[mention.Token].Sentence)
        {
            var tag = article.Tags[from - 1];
            var inside = tag.IsNoun() || tag.IsAdjective() || (tag is PartOfSpeech.IN && WordAt(from - 1) == "of") || article.Tokens[from - 1].IsAbbreviation;
            if (!inside || article.Tokens[from - 1].Kind is not TokenKind.Word)
                break;
            from--;
            titled |= IsTitle(from) || (mention.Full && article.Tags[from] == PartOfSpeech.NN);
        }
        if (!titled || from == mention.Token || article.Tags[last] == PartOfSpeech.IN || article.Tags[last].IsAdjective() || (mention.Token - from == 1 && IsAddress(from)))
            return null;
        return Between(from, mention.Token);
    }

    private bool IsTitle(int token) => lexicon.IsTitle(WordAt(token), out _);

    private bool IsAddress(int token) => WordAt(token).TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Sir" or "Dr" or "Mister";

    private string WordAt(int token) => article.TextOf(article.Tokens[token]).ToString();

    private string Between(int from, int to) =>
        article.Text[article.Tokens[from].Start..article.Tokens[to - 1].End].ReplaceLineEndings(" ");
}
