using System.Collections.Frozen;

namespace BriefPack.Quotes;

/// <summary>What is known about names before any article is read: given names and titles with the gender they point to. Immutable.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<string, Gender> givenNames;
    private readonly FrozenDictionary<string, Gender> titles;
    private readonly FrozenSet<(string Full, string Short)> nicknames;

    private NameLexicon(
        FrozenDictionary<string, Gender> givenNames, FrozenDictionary<string, Gender> titles, FrozenSet<(string Full, string Short)> nicknames)
    {
        this.givenNames = givenNames;
        this.titles = titles;
        this.nicknames = nicknames;
    }

    /// <summary>Reads the lists that the package embeds.</summary>
    internal static NameLexicon Load()
    {
        var given = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (gender, names) in Lines("given-names.txt"))
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                given[name] = given.TryGetValue(name, out var other) && other != gender ? Gender.Unknown : gender;
        var titles = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var (gender, line) in Lines("titles.txt"))
        {
            if (line[0] == '+')
                titles[line[1..]] = gender;
            else
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    titles[word] = gender;
        }
        return new NameLexicon(given.ToFrozenDictionary(StringComparer.Ordinal), titles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), Nicknames().ToFrozenSet());
    }

    /// <summary>Whether two given names can be forms of one: a nickname, or an initial.</summary>
    internal bool AreForms(string one, string other) =>
        nicknames.Contains((one, other)) || nicknames.Contains((other, one))
        || (IsInitial(one) && other.StartsWith(one[..1], StringComparison.Ordinal))
        || (IsInitial(other) && one.StartsWith(other[..1], StringComparison.Ordinal));

    private static bool IsInitial(string name) => name.Length == 1 || (name.Length == 2 && name[1] == '.');

    private static IEnumerable<(string Full, string Short)> Nicknames()
    {
        foreach (var line in EmbeddedText.Lines("nicknames.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words.Skip(1))
                yield return (words[0], form);
        }
    }

    /// <summary>Whether the word is a given name.</summary>
    internal bool IsGivenName(string word) => givenNames.ContainsKey(word);

    /// <summary>The gender that a given name points to.</summary>
    internal Gender OfGivenName(string word) =>
        givenNames.TryGetValue(word, out var gender) ? gender
        : word.IndexOf('-') is > 0 and var hyphen ? OfGivenName(word[..hyphen])
        : Gender.Unknown;

    /// <summary>Whether the words are a title, and which gender it tells.</summary>
    internal bool IsTitle(string words, out Gender gender) => titles.TryGetValue(words.TrimEnd('.'), out gender);

    private static IEnumerable<(Gender Gender, string Text)> Lines(string resource)
    {
        foreach (var line in EmbeddedText.Lines(resource))
            yield return (line[0] switch { 'f' => Gender.Female, 'm' => Gender.Male, _ => Gender.Unknown }, line[1..].Trim());
    }
}
