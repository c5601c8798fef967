using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>The people whom one article names, and where: full names, and later mentions by surname, nickname or title.</summary>
internal sealed class Cast
{
    private readonly AnalyzedText article;
    private readonly NameLexicon lexicon;
    private readonly bool[] quoted;
    private readonly bool[] otherName;
    private readonly Dictionary<string, List<Person>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Person>> byGiven = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int From, int To)> shortForms = [];
    private readonly HashSet<int> taken = [];

    private Cast(AnalyzedText article, List<QuotedStretch> stretches, NameLexicon lexicon)
    {
        this.article = article;
        this.lexicon = lexicon;
        quoted = new bool[article.Tokens.Length];
        otherName = new bool[article.Tokens.Length];
        foreach (var stretch in stretches)
            for (var i = article.TokenAt(stretch.Outer.Start); i < quoted.Length && article.Tokens[i].Start < stretch.Outer.End; i++)
                quoted[i] = true;
    }

    /// <summary>The people in the order in which they are first named in full.</summary>
    internal List<Person> People { get; } = [];

    /// <summary>Every mention by name in reading order.</summary>
    internal List<Mention> Mentions { get; } = [];

    /// <summary>Reads the cast of an article.</summary>
    internal static Cast Of(AnalyzedText article, List<QuotedStretch> stretches, NameLexicon lexicon)
    {
        var cast = new Cast(article, stretches, lexicon);
        cast.ReadNames();
        cast.ReadMistakenNames();
        cast.ReadGivenNames();
        cast.ReadShortForms();
        cast.Mentions.Sort((a, b) => a.Token.CompareTo(b.Token));
        foreach (var mention in cast.Mentions)
            mention.Person.Mentions.Add(mention);
        return cast;
    }

    /// <summary>The mentions that lie inside a span, in reading order.</summary>
    internal IEnumerable<Mention> In(Span span)
    {
        foreach (var mention in Mentions)
            if (span.Contains(mention.Span))
                yield return mention;
    }

    /// <summary>Whether a word is a title that can stand before a name.</summary>
    internal bool IsTitle(string word) => NameLexicon.IsTitle(word, out _);

    /// <summary>The person whom a name in capitals means, as transcripts give it: PENCE, GOVERNOR PENCE, MIKE PENCE.</summary>
    internal Person? FindCapitals(string name)
    {
        if (name.Length < 3 || name.Any(char.IsLower))
            return null;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!bySurname.TryGetValue(words[^1], out var people))
            return null;
        return people.Find(person => words.Length > 1 && person.Given.Equals(words[0], StringComparison.OrdinalIgnoreCase)) ?? people.MaxBy(person => person.Mentions.Count);
    }

    /// <summary>Whether quoted words stand right before a token.</summary>
    internal bool IsBehindWords(int token) => token > 0 && quoted[token - 1] && !quoted[token];

    /// <summary>Whether a token begins its sentence.</summary>
    internal bool BeginsSentence(int token) => article.Sentences[article.Tokens[token].Sentence].FirstToken == token;

    /// <summary>Who is named first in a paragraph before a token, outside quotation marks.</summary>
    internal Person? FirstOf(int paragraph, int token) =>
        Mentions.Find(mention => mention.Paragraph == paragraph && !mention.Quoted) is { } first && first.Token < token ? first.Person : null;

    /// <summary>Whether the quoted words right before a token name somebody, who then is not who says them.</summary>
    internal bool IsNamedInWordsBefore(Person person, int token)
    {
        var from = token - 1;
        while (from >= 0 && quoted[from])
            from--;
        return person.Mentions.Exists(mention => mention.Token > from && mention.Token < token);
    }

    /// <summary>Whether somebody else is named outside quotation marks between a paragraph and a token.</summary>
    internal bool IsNamedBetween(Person person, int paragraph, int token) =>
        Mentions.Exists(mention => mention.Person != person && !mention.Quoted && mention.Paragraph > paragraph && mention.Token < token);

    private void ReadNames()
    {
        foreach (var name in article.Names)
        {
            if (name.Kind != NameKind.Person)
            {
                // "Ohio Secretary of State Jon Husted" taken for one name: the person at its end is free.
                var end = name.EndToken;
                if (name.TokenCount > 2 && NameLexicon.IsGivenName(WordAt(end - 2)))
                    end -= 2;
                else if (name.TokenCount > 3 && NameLexicon.IsGivenName(WordAt(end - 3)) && WordAt(end - 2).TrimEnd('.').Length == 1)
                    end -= 3;
                otherName.AsSpan(name.FirstToken, end - name.FirstToken).Fill(name.TokenCount > 1);
                continue;
            }
            var from = name.FirstToken;
            var to = name.EndToken;
            while (to > from && article.Tokens[to - 1].Kind is not (TokenKind.Word or TokenKind.Ideograph))
                to--;
            while (from < to - 1 && NameLexicon.IsTitle(WordAt(from), out _) && !NameLexicon.IsGivenName(WordAt(from)))
                from++;
            from = WithParticles(from);
            to = BehindParticles(to);
            if (WordCount(from, to) >= 2)
                AddFull(from, to);
            else if (to > from)
                shortForms.Add((from, to));
        }
    }

    private void ReadMistakenNames()
    {
        foreach (var name in article.Names)
            if (name.Kind != NameKind.Person && MistakenNames.Find(article, name, shortForms) is { } from)
                AddFull(from, name.EndToken);
    }

    /// <summary>"Pieter van der Velde": the particles and the given name before them belong to the name.</summary>
    private int WithParticles(int from)
    {
        var start = from;
        while (start > 0 && article.Tokens[start - 1].Sentence == article.Tokens[from].Sentence
            && IsParticle(WordAt(start - 1)))
            start--;
        return start < from && start > 0 && IsCapitalWord(start - 1) && article.Tags[start - 1].IsProperNoun() && !IsTitle(WordAt(start - 1)) ? start - 1 : from;
    }

    /// <summary>"Pieter van" and "Velde" with "der" between them are one name.</summary>
    private int BehindParticles(int to)
    {
        var end = to;
        while (end + 1 < article.Tokens.Length && IsParticle(WordAt(end)))
            end++;
        return (end > to || IsParticle(WordAt(to - 1))) && end < article.Tokens.Length && IsCapitalWord(end) && article.Tokens[end].Sentence == article.Tokens[to - 1].Sentence ? end + 1 : to;
    }

    private static bool IsParticle(string word) =>
        word is "van" or "von" or "der" or "den" or "de" or "del" or "della" or "di" or "da" or "dos" or "du" or "la" or "ter" or "bin" or "ibn" or "al";

    /// <summary>Full names that the tagger missed: a given name with a capitalised word that is no part of another name.</summary>
    private void ReadGivenNames()
    {
        for (var i = 0; i + 1 < article.Tokens.Length; i++)
        {
            if (taken.Contains(i) || otherName[i] || !IsCapitalWord(i) || !NameLexicon.IsGivenName(WordAt(i)))
                continue;
            var to = i + 1;
            while (to + 1 < article.Tokens.Length && to - i < 3 && IsParticle(WordAt(to)))
                to++;
            while (to < article.Tokens.Length && to - i < 5 && IsCapitalWord(to) && !taken.Contains(to) && !otherName[to]
                && article.Tokens[to].Sentence == article.Tokens[i].Sentence && article.Tokens[to].Start - article.Tokens[to - 1].End <= 1
                && article.Tags[to].IsProperNoun())
                to++;
            if (to - i >= 2 && IsCapitalWord(to - 1) && article.Tokens[to - 1].Length > 2 && !NameLexicon.IsTitle(WordAt(to - 1), out _))
                AddFull(i, to);
        }
    }

    private bool IsCapitalWord(int token) => article.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true };

    private void AddFull(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!taken.Add(i))
                return;
        var last = to - 1;
        while (last > from + 1 && WordAt(last).TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV")
            last--;
        var given = WordAt(from);
        var surname = WordAt(last);
        var person = Find(given, surname);
        if (person is null)
        {
            People.Add(person = new Person(given, surname));
            Index(bySurname, surname, person);
            Index(byGiven, given, person);
        }
        person.AddForm(article.Text[article.Tokens[from].Start..article.Tokens[to - 1].End].ReplaceLineEndings(" "));
        AddMention(from, to, person, full: true);
    }

    private Person? Find(string given, string surname)
    {
        if (!bySurname.TryGetValue(surname, out var same))
            return null;
        return same.Find(person => person.Given.Equals(given, StringComparison.OrdinalIgnoreCase))
            ?? same.Find(person => lexicon.AreForms(person.Given, given));
    }

    private void ReadShortForms()
    {
        foreach (var (from, to) in shortForms)
            AddShort(from, to, tagged: true);
        for (var i = 0; i < article.Tokens.Length; i++)
            if (!taken.Contains(i) && !otherName[i] && IsCapitalWord(i) && article.Tags[i].IsNoun() && bySurname.ContainsKey(WordAt(i)))
                AddShort(i, i + 1, tagged: false);
    }

    private void AddShort(int from, int to, bool tagged)
    {
        if (taken.Contains(from))
            return;
        var word = WordAt(to - 1);
        var gender = Gender.Unknown;
        if (from > 0 && NameLexicon.IsTitle(WordAt(from - 1), out var told))
            gender = told;
        Person? person = null;
        if (bySurname.TryGetValue(word, out var named))
            person = Choose(named, gender, from);
        else if (byGiven.TryGetValue(word, out var given))
            person = Choose(given, gender, from);
        else if (tagged && word.Length > 2)
        {
            People.Add(person = new Person("", word) { Gender = gender != Gender.Unknown ? gender : NameLexicon.OfGivenName(word) });
            Index(bySurname, word, person);
        }
        if (person is null)
            return;
        taken.Add(from);
        if (person.Gender == Gender.Unknown)
            person.Gender = gender;
        AddMention(from, to, person, full: false);
    }

    /// <summary>Of several people with the name the one whose title fits, who is named most often in full and was named last.</summary>
    private Person? Choose(List<Person> people, Gender gender, int token)
    {
        Person? best = null;
        var top = double.NegativeInfinity;
        foreach (var person in people)
        {
            if (gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != gender)
                continue;
            var last = Mentions.FindLast(mention => mention.Person == person && mention.Token < token);
            var score = Math.Log(1 + person.FullMentions) - (last is null ? 3 : Math.Log(1 + ((token - last.Token) / 60.0)));
            if (score <= top)
                continue;
            top = score;
            best = person;
        }
        return best;
    }

    private void AddMention(int from, int to, Person person, bool full)
    {
        var token = article.Tokens[from];
        var sentence = article.Sentences[token.Sentence];
        var subject = true;
        for (var i = sentence.FirstToken; i < from && subject; i++)
            subject = quoted[i] || !(article.Tags[i].IsVerb() || article.Tags[i] == PartOfSpeech.MD);
        if (person.Gender == Gender.Unknown)
            person.Gender = GenderOf(from, person);
        Mentions.Add(new Mention(Span.FromBounds(token.Start, article.Tokens[to - 1].End), from, to, token.Sentence, sentence.Paragraph, person, full)
        {
            Subject = subject,
            Possessive = to < article.Tokens.Length && article.Tags[to] == PartOfSpeech.POS,
            Quoted = quoted[from],
        });
    }

    private Gender GenderOf(int token, Person person)
    {
        var gender = NameLexicon.OfGivenName(person.Given);
        for (var i = token - 1; gender == Gender.Unknown && i >= Math.Max(0, token - 3); i--)
            if (!NameLexicon.IsTitle(WordAt(i), out gender))
                break;
        return gender;
    }

    private static void Index(Dictionary<string, List<Person>> index, string key, Person person)
    {
        if (!index.TryGetValue(key, out var people))
            index.Add(key, people = []);
        people.Add(person);
    }

    private int WordCount(int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
            if (article.Tokens[i].Kind is TokenKind.Word)
                words++;
        return words;
    }

    private string WordAt(int token) => article.TextOf(article.Tokens[token]).ToString();
}
