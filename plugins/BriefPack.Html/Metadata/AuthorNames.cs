using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefPack.Html.Metadata;

/// <summary>
/// Makes a list of names of what pages state as their author: several in one field, "By" before and the role behind, the agency, degrees, the name of an
/// account. Immutable and safe for any number of threads.
/// </summary>
internal static partial class AuthorNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordSections.Load("author-words.txt");

    /// <summary>The names in the fields, in their order, without those that are the site's own.</summary>
    /// <param name="fields">What the page states, one field after the other, tidied.</param>
    /// <param name="publisher">The name of the site; null where it is not known.</param>
    public static List<string> Of(IEnumerable<string> fields, string? publisher)
    {
        var names = new List<string>();
        foreach (var field in fields)
            foreach (var part in Joint().Split(Label().Replace(field, string.Empty)))
            {
                var name = Tidy(Label().Replace(part, string.Empty));
                if (name.Length is < 2 or > 80 || name.Contains('@', StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal) || IsAccount(name)
                    || (publisher is not null && SiteName.IsSame(name, publisher)) || names.Contains(name, StringComparer.OrdinalIgnoreCase))
                    continue;
                names.Add(name);
            }

        // Beside a person the agency, the role and the degree are no authors; alone they are all that is stated.
        if (names.Exists(IsPerson))
            names.RemoveAll(name => !IsPerson(name));
        return names;
    }

    private static string Tidy(string part)
    {
        var name = part.Trim(' ', ',', '.', ';', '|', ':', '-', '–', '—');
        var employer = Employer().Match(name);
        if (employer.Success)
            name = name[..employer.Index];
        if (!name.Any(char.IsLower) && name.Contains(' ', StringComparison.Ordinal) && name.Length > 5)
            name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
        return name;
    }

    // At least two words, capitals where the script has them, and no word of another kind.
    private static bool IsPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return name.Length <= 4 && name.All(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);
        return !words.Any(word => word.Split('-').Any(Is("role")) || Is("organisation")(word)) && !Is("credential")(words[0]) && words.Any(word => !char.IsLower(word[0])) && !words.Any(word => char.IsDigit(word[0]))
            && !(words[0].Length is >= 2 and <= 5 && words[0].All(char.IsAsciiLetterUpper) && name.Any(char.IsLower));
    }

    // "admin", "jdadmin", "newsroom7": one word in small letters, or one that only an account has.
    private static bool IsAccount(string name) =>
        Words["account"].Contains(name.ToLowerInvariant()) || (!name.Contains(' ', StringComparison.Ordinal) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-' or '.'));

    private static Func<string, bool> Is(string section) => word => Words[section].Contains(word.Trim('.', ',', '(', ')').ToLowerInvariant());

    [GeneratedRegex(@"^\s*(?:(?:(?:analysis|opinion|commentary|story|words|text|written|reporting|reported|review|interview)\s+)?by|von|par|por|di|text|texte|texto|testo|author|autor|auteur|autore|текст|автор)(?:\s*[:：]\s*|\s+)(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*[,;&|]\s+|\s+\|\s*|\s+(?:and|und|et|y)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?<=\S\s+\S+)\s+(?:for|für|pour)\s+\p{Lu}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Employer();
}
