using System.Collections.Frozen;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Who the source of an attribution is: a named person, or what the article calls an unnamed source. One instance reads one article in order.</summary>
internal sealed class SpeakerResolver(AnalyzedText article, Cast cast, PronounRanker pronouns, OfficeHolders? holders = null)
{
    private Person? lastSpeaker;
    private int lastSpeakerParagraph;
    private readonly Dictionary<Gender, Person> lastPronouns = [];

    /// <summary>Resolves the source of an attribution. Call in reading order: pronouns look back to who spoke before.</summary>
    internal ResolvedSpeaker Resolve(Span? source)
    {
        if (source is not { } span)
            return new ResolvedSpeaker(null, null, 0, SpeakerKind.Nobody, "no source");
        var from = article.TokenAt(span.Start);
        var to = article.TokenAt(span.End - 1) + 1;
        var resolved = Resolve(span, from, to);
        if (resolved.Person is not null)
            Spoke(resolved.Person, from);
        return resolved;
    }

    /// <summary>Remembers who spoke last.</summary>
    internal void Spoke(Person person, int token)
    {
        lastSpeaker = person;
        lastSpeakerParagraph = ParagraphOf(token);
    }

    /// <summary>Remembers whom a pronoun meant.</summary>
    internal void Meant(Gender gender, Person person) => lastPronouns[gender] = person;

    /// <summary>The pronoun's place for the ranker; also used to train it.</summary>
    internal PronounContext ContextOf(int token, Gender gender) =>
        new(cast, gender, token, article.Tokens[token].Sentence, ParagraphOf(token), lastSpeaker, lastSpeakerParagraph, lastPronouns.GetValueOrDefault(gender));

    /// <summary>The gender that a pronoun tells; null where the word is no personal pronoun.</summary>
    internal static Gender? GenderOf(ReadOnlySpan<char> word) => word.Length > 8 ? null : Lower(word) switch
    {
        "he" or "his" or "him" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        "they" or "it" or "we" or "i" or "you" or "them" or "us" or "me" or "its" or "their" or "our" or "my" or "this" or "that" or "these" or "those" => Gender.Unknown,
        _ => null,
    };

    /// <summary>Whether the article names somebody else by the same surname.</summary>
    internal bool IsAmbiguous(Person person) =>
        cast.People.Exists(other => other != person && other.Surname.Equals(person.Surname, StringComparison.OrdinalIgnoreCase));

    private ResolvedSpeaker Resolve(Span span, int from, int to)
    {
        var first = article.TextOf(article.Tokens[from]);
        var alone = to - from == 1 || (to - from == 2 && (article.Tags[from + 1] is PartOfSpeech.PRP or PartOfSpeech.POS || article.Tokens[from + 1].Kind == TokenKind.Clitic));
        if (alone && GenderOf(first) is { } gender)
            return gender == Gender.Unknown ? OfNeuter(from) : OfPronoun(from, gender, first.ToString());
        if (to - from == 1 && article.Tags[from] is PartOfSpeech.WP or PartOfSpeech.WDT)
            return OfRelative(from);
        if (HeadPerson(from, to) is { } mention && OfWholeSource(mention, from, to) is { } whole)
            return whole;
        if (HeadPerson(from, to) is { } head)
            return new ResolvedSpeaker(
                head.Person, head.Person.FullName, head.Full ? 0.98 : head.Person.Given.Length > 0 ? 0.95 : 0.8, head.Full ? SpeakerKind.FullName : SpeakerKind.Surname,
                head.Full ? "the full name stands in the source" : $"the surname, named in full {head.Person.FullMentions} times");
        if (cast.FindCapitals(span.Of(article.Text)) is { } person)
            return new ResolvedSpeaker(person, person.FullName, 0.95, SpeakerKind.Surname, "the name in capitals");
        if (holders?.Find(from, to) is { } holder)
            return new ResolvedSpeaker(holder, holder.FullName, 0.9, SpeakerKind.Surname, "the only one in the article who holds that office");
        var description = Description(from, to);
        return new ResolvedSpeaker(null, description, description is null ? 0.2 : 0.9, description is null ? SpeakerKind.Nobody : SpeakerKind.Description, "no person is named");
    }

    /// <summary>A source of two capitalised words whose second one is a surname that the article never gives in full: the two are the full name.</summary>
    private ResolvedSpeaker? OfWholeSource(Mention mention, int from, int to)
    {
        if (mention.Full || mention.Person.Given.Length > 0 || to - from != 2 || mention.EndToken != to || !article.Tags[from].IsProperNoun() || IsTitle(from))
            return null;
        var name = article.Text[article.Tokens[from].Start..article.Tokens[to - 1].End].ReplaceLineEndings(" ");
        return new ResolvedSpeaker(mention.Person, name, 0.95, SpeakerKind.FullName, "the full name stands in the source");
    }

    private ResolvedSpeaker OfPronoun(int token, Gender gender, string word)
    {
        var ranked = pronouns.Rank(ContextOf(token, gender));
        if (ranked.Count == 0)
            return new ResolvedSpeaker(null, null, 0.3, SpeakerKind.Nobody, $"nobody before fits \"{word}\"");
        lastPronouns[gender] = ranked[0].Person;
        var others = ranked.Count == 1 ? "no other fits" : $"next {ranked[1].Person.FullName} {ranked[1].Probability:0.00}";
        return new ResolvedSpeaker(ranked[0].Person, ranked[0].Person.FullName, ranked[0].Probability, SpeakerKind.Pronoun, FormattableString.Invariant($"\"{word}\" is the most likely of those named before ({others})"));
    }

    // Below what a name has: half of the sentences that begin with "it" speak of something else.
    private const double Neuter = 0.7;

    /// <summary>"The court rejected the ban. It called it “…”": the institution that the sentence before is about; nobody for other pronouns.</summary>
    private ResolvedSpeaker OfNeuter(int token)
    {
        var name = article.TextOf(article.Tokens[token]).Equals("it", StringComparison.OrdinalIgnoreCase) ? InstitutionBefore.Find(article, cast, token) : null;
        return name is null
            ? new ResolvedSpeaker(null, null, 0.3, SpeakerKind.Nobody, "a pronoun that names nobody")
            : new ResolvedSpeaker(null, name, Neuter, SpeakerKind.Description, "the subject of the sentence before");
    }

    private ResolvedSpeaker OfRelative(int token)
    {
        var before = token - 1;
        if (before >= 0 && article.Tags[before] == PartOfSpeech.Comma)
            before--;
        var mention = cast.Mentions.FindLast(candidate => candidate.Token <= before && candidate.EndToken > before)
            ?? SetOffBefore(token);
        return mention is null
            ? new ResolvedSpeaker(null, null, 0.3, SpeakerKind.Nobody, "a relative clause on nobody named")
            : new ResolvedSpeaker(mention.Person, mention.Person.FullName, 0.9, SpeakerKind.Surname, "the name before the relative clause");
    }

    // In tokens: "Nicky Driscoll, 24, from Manchester, who" is about as much as stands between.
    private const int SetOff = 10;

    /// <summary>"Nicky Driscoll, 24, from Manchester, who said": the last name before in the sentence, with nothing but phrases set off by commas between.</summary>
    private Mention? SetOffBefore(int token)
    {
        var mention = cast.Mentions.FindLast(candidate => candidate.EndToken < token && !candidate.Quoted);
        if (mention is null || mention.Sentence != article.Tokens[token].Sentence || token - mention.EndToken > SetOff || article.Tags[mention.EndToken] != PartOfSpeech.Comma
            || article.Tags[token - 1] != PartOfSpeech.Comma)
            return null;
        for (var i = mention.EndToken; i < token; i++)
            if (article.Tags[i].IsFiniteVerb())
                return null;
        return mention;
    }

    /// <summary>The person whom a source names as its head: "Trump adviser Ann Hill, a lawyer" names Ann Hill, "an adviser to Trump" nobody.</summary>
    private Mention? HeadPerson(int from, int to)
    {
        var start = from;
        for (var segment = 0; segment < 2 && start < to; segment++)
        {
            var end = SegmentEnd(start, to);
            var found = HeadOf(start, end);
            if (found is not null || segment == 1)
                return found;
            // "A top strategist, John Weaver": the name may be the apposition.
            start = end + 1;
            if (end >= to || article.Tags[end] != PartOfSpeech.Comma)
                return null;
            var next = SegmentEnd(start, to);
            if (cast.Mentions.Find(mention => mention.Token >= start && mention.EndToken == next && IsNameBehind(start, mention.Token)) is null)
                return null;
        }
        return null;
    }

    private Mention? HeadOf(int start, int end)
    {
        Mention? head = null;
        foreach (var mention in cast.Mentions)
            if (mention.Token >= start && mention.EndToken <= end)
                head = mention;
        if (head is null)
            return null;
        for (var i = head.EndToken; i < end; i++)
        {
            if (article.Tags[i] == PartOfSpeech.IN)
                break;
            if (article.Tags[i - 1] == PartOfSpeech.POS && i == end - 1 && Utterances.Contains(article.TextOf(article.Tokens[i]).ToString()))
                break;
            if (article.Tags[i].IsNoun() || article.Tags[i] is PartOfSpeech.JJ or PartOfSpeech.VBG or PartOfSpeech.CC)
                return null;
        }
        for (var i = head.Token - 1; i >= start; i--)
        {
            if (article.Tags[i] == PartOfSpeech.CC)
                return null;
            if (article.Tags[i] is PartOfSpeech.IN or PartOfSpeech.TO)
                return IsTitled(i + 1, head.Token) ? null : head;
        }
        return head;
    }

    // "In her lawyer's words": what somebody says stands for who says it.
    private static readonly FrozenSet<string> Utterances = FrozenSet.ToFrozenSet(
        ["words", "word", "view", "opinion", "account", "telling", "eyes", "mind", "estimation", "phrase", "testimony", "statement", "comment", "comments",
         "remark", "remarks", "speech", "letter", "tweet", "post", "memoir", "memo", "reply", "response", "answer"], StringComparer.Ordinal);

    /// <summary>Whether only titles and articles stand between a place and a name.</summary>
    private bool IsTitled(int from, int name)
    {
        for (var i = from; i < name; i++)
            if (!article.Tokens[i].IsAbbreviation && !IsTitle(i) && article.Tags[i] is not (PartOfSpeech.DT or PartOfSpeech.PRPS))
                return false;
        return true;
    }

    /// <summary>"A strategist, Alhaji Musa Bello": only titles, articles and names stand between a comma and a name.</summary>
    private bool IsNameBehind(int from, int name)
    {
        for (var i = from; i < name; i++)
            if (!IsTitled(i, i + 1) && article.Tags[i] != PartOfSpeech.NNP)
                return false;
        return true;
    }

    private bool IsTitle(int token) => cast.IsTitle(article.TextOf(article.Tokens[token]).ToString());

    private int SegmentEnd(int start, int to)
    {
        for (var i = start; i < to; i++)
            if (article.Tags[i] is PartOfSpeech.Comma or PartOfSpeech.OpenBracket or PartOfSpeech.Colon or PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WPS)
                return i;
        return to;
    }

    /// <summary>What the article calls a source that has no name: its words up to a comma or a relative clause.</summary>
    private string? Description(int from, int to)
    {
        var end = SegmentEnd(from, to);
        while (end > from && !article.Tokens[end - 1].IsWord && article.Tokens[end - 1].Kind is not (TokenKind.Symbol or TokenKind.Handle))
            end--;
        if (end == from)
            return null;
        var words = article.Text[article.Tokens[from].Start..article.Tokens[end - 1].End];
        return FunctionWords.Contains(words) || words.Length < 2 ? null : words.ReplaceLineEndings(" ");
    }

    private int ParagraphOf(int token) => article.Sentences[article.Tokens[token].Sentence].Paragraph;

    private static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return lower.ToString();
    }
}
