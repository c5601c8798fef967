using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds what an article says that a person is: the words set off by a comma after the name, or the title before it.</summary>
internal sealed class RoleFinder(AnalyzedText article)
{
    // In tokens. Longer phrases tell a story rather than a role.
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
            if ((Apposition(mention) ?? AppositionBefore(mention)) is { } apposition)
                return apposition;
            if (TitleBefore(mention) is { } before && (title is null || before.Length > title.Length))
                title = before;
        }
        return title;
    }

    /// <summary>Everything that the article calls the person: titles and appositions of all mentions.</summary>
    internal IEnumerable<string> RolesOf(Person person)
    {
        foreach (var mention in person.Mentions)
        {
            if (mention.Quoted)
                continue;
            if (Apposition(mention) is { } apposition)
                yield return apposition;
            if (AppositionBefore(mention) is { } before)
                yield return before;
            if (TitleBefore(mention) is { } title)
                yield return title;
        }
    }

    /// <summary>The noun phrase behind "Name, " up to the next comma or stop: no verb with a tense may stand in it.</summary>
    private string? Apposition(Mention mention)
    {
        var tokens = article.Tokens;
        var from = BehindBrackets(mention);
        if (from + 1 >= tokens.Length || article.Tags[from] != PartOfSpeech.Comma || tokens[from].Sentence != tokens[mention.Token].Sentence)
            return null;
        from++;
        if (article.Tags[from] == PartOfSpeech.DT)
            from++;
        var to = from;
        for (; to < tokens.Length && tokens[to].Sentence == tokens[mention.Token].Sentence; to++)
        {
            var tag = article.Tags[to];
            if (tag is PartOfSpeech.Comma or PartOfSpeech.Stop or PartOfSpeech.Colon or PartOfSpeech.WP or PartOfSpeech.WDT or PartOfSpeech.OpenBracket)
                break;
            if (to - from >= LongestRole || (tag.IsFiniteVerb() && !tokens[to].IsCapitalized) || tag is PartOfSpeech.OpenQuote or PartOfSpeech.CloseQuote or PartOfSpeech.PRP)
                return null;
            // "Ann Hill, Monday" and "Paris, France" are no roles: a name alone is none.
            if (to == from && !(tag is PartOfSpeech.NN or PartOfSpeech.NNP || tag.IsAdjective() || tag is PartOfSpeech.CD or PartOfSpeech.VBN))
                return null;
        }
        return Office(from, to);
    }

    /// <summary>"Hayashida Naoko (林田直子), a professor": what stands in brackets right behind a name is another form of it.</summary>
    private int BehindBrackets(Mention mention)
    {
        var place = mention.EndToken;
        if (place >= article.Tags.Length || article.Tags[place] != PartOfSpeech.OpenBracket)
            return place;
        while (place < article.Tags.Length && place - mention.EndToken < LongestRole && article.Tags[place] != PartOfSpeech.CloseBracket)
            place++;
        return Math.Min(place + 1, article.Tags.Length);
    }

    /// <summary>"The transport minister, Ingrid Hale, said": the noun phrase before a full name that is set off by commas.</summary>
    private string? AppositionBefore(Mention mention)
    {
        var end = mention.Token - 1;
        var sentence = article.Tokens[mention.Token].Sentence;
        if (!mention.Full || end < 1 || article.Tags[end] != PartOfSpeech.Comma || article.Tokens[end].Sentence != sentence)
            return null;
        if (mention.EndToken < article.Tags.Length && article.Tokens[mention.EndToken].Sentence == sentence
            && article.Tags[mention.EndToken] is not (PartOfSpeech.Comma or PartOfSpeech.Stop or PartOfSpeech.OpenBracket))
            return null;
        for (var from = end - 1; from >= 0 && end - from <= LongestRole && article.Tokens[from].Sentence == sentence; from--)
        {
            var tag = article.Tags[from];
            if (tag is PartOfSpeech.DT or PartOfSpeech.PRPS or PartOfSpeech.WPS or PartOfSpeech.POS)
            {
                if (from > 0 && tag != PartOfSpeech.POS && article.Tags[from - 1] == PartOfSpeech.IN && IsLink(from - 1))
                    continue;
                return Office(from + 1, end);
            }
            if (!(tag.IsNoun() || tag.IsAdjective() || (tag == PartOfSpeech.IN && IsLink(from))))
                return null;
        }
        return null;
    }

    /// <summary>The part of a noun phrase that names an office: without a possessor before it and without what stands behind its first complement.</summary>
    private string? Office(int from, int to)
    {
        var head = -1;
        var end = from;
        var complements = 0;
        for (; end < to; end++)
        {
            var tag = article.Tags[end];
            if (complements == 0 && (tag is PartOfSpeech.NN or PartOfSpeech.NNP))
                head = end;
            if (tag is PartOfSpeech.IN or PartOfSpeech.TO)
            {
                // "A nurse at the Infirmary on the other side" is a nurse at the Infirmary.
                if (head < 0 || (complements > 0 && !IsLink(end)))
                    break;
                complements++;
            }
            // "Minister appointed in May" ends before the participle; in "chief operating officer" it stands inside.
            else if (head >= 0 && (tag is PartOfSpeech.VBN or PartOfSpeech.VBG) && article.Tags[end - 1] != PartOfSpeech.DT && !(end + 1 < to && article.Tags[end + 1] is PartOfSpeech.NN or PartOfSpeech.NNP))
                break;
        }
        while (end > from && (!article.Tokens[end - 1].IsWord || article.Tags[end - 1] is PartOfSpeech.DT or PartOfSpeech.IN or PartOfSpeech.TO))
            end--;
        // "The present minister" holds the office of minister.
        while (from < head && WordAt(from) is "present" or "current" or "new" or "newly")
            from++;
        if (head < 0 || end <= head || article.Tokens[from].Kind == TokenKind.Number || !(Offices.IsOffice(WordAt(head)) || IsTitle(head)))
            return null;
        for (var i = head; i > from; i--)
            if (article.Tags[i] == PartOfSpeech.POS && !article.Tags[i - 1].IsProperNoun())
                return Between(i + 1, end);
        return Between(from, end);
    }

    private bool IsLink(int token) => WordAt(token) is "of" or "at" or "for";

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
            titled |= IsTitle(from) || (mention.Full && (article.Tags[from] == PartOfSpeech.NN || (from == last && Offices.IsOffice(WordAt(from)))));
        }
        if (EnvoyTitle(from, mention.Token) is { } envoy)
            return envoy;
        if (!titled || from == mention.Token || article.Tags[last] == PartOfSpeech.IN || article.Tags[last].IsAdjective() || (mention.Token - from == 1 && IsAddress(from)))
            return null;
        return Between(from, mention.Token);
    }

    /// <summary>"U.S. Ambassador to Japan William Hagerty": the title goes on over "to" and a place.</summary>
    private string? EnvoyTitle(int from, int name)
    {
        // The place before the name was taken for a part of the title; it is the end of one when "to" stands before it.
        var link = from - 1;
        if (link < 1 || name - from is 0 or > 4 || WordAt(link) is not ("to" or "for") || article.Tokens[link].Sentence != article.Tokens[name].Sentence
            || !article.Tags[name - 1].IsProperNoun() || !IsTitle(link - 1))
            return null;
        var start = link - 1;
        while (start > 0 && link - start < LongestTitle && article.Tokens[start - 1].Sentence == article.Tokens[name].Sentence
            && (article.Tags[start - 1].IsProperNoun() || article.Tags[start - 1].IsAdjective() || (article.Tags[start - 1].IsNoun() && article.Tokens[start - 1].Kind == TokenKind.Word)))
            start--;
        return Between(start, name);
    }

    private bool IsTitle(int token) => NameLexicon.IsTitle(WordAt(token), out _);

    private bool IsAddress(int token) => WordAt(token).TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Sir" or "Dr" or "Mister";

    private string WordAt(int token) => article.TextOf(article.Tokens[token]).ToString();

    private string? Between(int from, int to)
    {
        // "His longtime physician Dr. Harold Bornstein": the form of address belongs to the name.
        while (to > from && IsAddress(to - 1))
            to--;
        return to == from || IsName(from, to) || (to - from == 1 && Offices.IsKin(WordAt(from)))
            ? null
            : article.Text[article.Tokens[from].Start..article.Tokens[to - 1].End].ReplaceLineEndings(" ");
    }

    /// <summary>"Jo Walton, Ellen Kushner and others": the next name of a list.</summary>
    private bool IsName(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!article.Tokens[i].IsCapitalized)
                return false;
        return to - from is 2 or 3 && GivenNames.Contains(WordAt(from)) && !Offices.IsOffice(WordAt(to - 1));
    }
}
