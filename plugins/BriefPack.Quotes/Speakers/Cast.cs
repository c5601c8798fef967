using System.Text.RegularExpressions;

namespace BriefPack.Quotes;

/// <summary>The people whom one article names, and where: full names, and later mentions by surname or title and surname.</summary>
internal sealed partial class Cast
{
    private readonly List<Person> people = [];
    private readonly List<(Span Span, Person Person)> mentions = [];

    /// <summary>The people in the order in which they are first named.</summary>
    internal IReadOnlyList<Person> People => people;

    /// <summary>Every mention by name in reading order.</summary>
    internal IReadOnlyList<(Span Span, Person Person)> Mentions => mentions;

    /// <summary>Reads the cast of an article.</summary>
    internal static Cast Of(string text, NameLexicon lexicon)
    {
        var cast = new Cast();
        var runs = CapitalisedRun().Matches(text);
        foreach (Match run in runs)
            cast.AddFullName(run, lexicon);
        foreach (Match run in runs)
            cast.AddShortMention(run, lexicon);
        cast.mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        foreach (var (span, person) in cast.mentions)
            person.Mentions.Add(span);
        return cast;
    }

    /// <summary>The person whom the span names, or null where it names none, or two.</summary>
    internal Person? In(Span span)
    {
        Person? found = null;
        foreach (var (mention, person) in mentions)
        {
            if (!span.Overlaps(mention))
                continue;
            if (found is not null && found != person)
                return found;
            found = person;
        }
        return found;
    }

    private void AddFullName(Match run, NameLexicon lexicon)
    {
        var words = WordsOf(run);
        var first = SkipTitles(words, lexicon, out var gender, out var titled);
        if (words.Count - first < 2 || words.Count - first > 5)
            return;
        if (!titled && !lexicon.IsGivenName(words[first].Value))
            return;
        var span = Span.FromBounds(words[first].Start, words[^1].End);
        var surname = words[^1].Value.TrimEnd('.');
        var last = surname is "Jr" or "Sr" or "II" or "III" or "IV" && words.Count - first > 2 ? words.Count - 2 : words.Count - 1;
        surname = words[last].Value;
        var full = string.Join(' ', words.Skip(first).Select(word => word.Value));
        var person = people.Find(other => other.Surname == surname && other.FullName.Split(' ')[0] == words[first].Value);
        if (person is null)
            people.Add(person = new Person(full, surname));
        if (full.Length > person.FullName.Length)
            person.FullName = full;
        var byName = lexicon.OfGivenName(words[first].Value);
        if (person.Gender == Gender.Unknown)
            person.Gender = byName != Gender.Unknown ? byName : gender;
        mentions.Add((span, person));
    }

    private void AddShortMention(Match run, NameLexicon lexicon)
    {
        var words = WordsOf(run);
        var first = SkipTitles(words, lexicon, out var gender, out var titled);
        if (words.Count - first != 1)
            return;
        var word = words[first];
        var span = Span.FromBounds(word.Start, word.End);
        Person? best = null;
        foreach (var person in people)
            if (person.Surname == word.Value && (gender == Gender.Unknown || person.Gender == Gender.Unknown || gender == person.Gender)
                && (best is null || mentions.Exists(m => m.Person == person && m.Span.Start < word.Start)))
                best = person;
        if (best is null && titled && char.IsUpper(word.Value[0]) && word.Value.Length > 2)
            people.Add(best = new Person(word.Value, word.Value) { Gender = gender });
        if (best is not null)
            mentions.Add((span, best));
    }

    private static int SkipTitles(List<(string Value, int Start, int End)> words, NameLexicon lexicon, out Gender gender, out bool titled)
    {
        var first = 0;
        gender = Gender.Unknown;
        titled = false;
        for (var found = true; found && first < words.Count;)
        {
            found = false;
            for (var length = Math.Min(lexicon.LongestTitle, words.Count - first); length > 0 && !found; length--)
            {
                if (!lexicon.IsTitle(string.Join(' ', words.Skip(first).Take(length).Select(word => word.Value)), out var told))
                    continue;
                gender = told != Gender.Unknown ? told : gender;
                first += length;
                titled = found = true;
            }
        }
        return first;
    }

    private static List<(string Value, int Start, int End)> WordsOf(Match run)
    {
        var words = new List<(string, int, int)>();
        foreach (Match word in RunWord().Matches(run.Value))
        {
            var value = word.Value;
            if (value.EndsWith("’s", StringComparison.Ordinal) || value.EndsWith("'s", StringComparison.Ordinal))
                value = value[..^2];
            words.Add((value, run.Index + word.Index, run.Index + word.Index + value.Length));
        }
        return words;
    }

    [GeneratedRegex(@"\b(?:\p{Lu}[\p{L}’'\-]*\.?|\p{Lu}\.(?:\p{Lu}\.)*)(?:[  ](?:(?:de|da|del|der|den|di|du|la|le|van|von|bin|al|ibn|ter|of)[  ])*(?:\p{Lu}[\p{L}’'\-]+|\p{Lu}\.(?:\p{Lu}\.)*)(?=$|[^\p{L}]))*", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedRun();

    [GeneratedRegex(@"[^  ]+")]
    private static partial Regex RunWord();
}
