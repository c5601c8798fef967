using System.Text.RegularExpressions;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Metadata;

/// <summary>Splits what stands in a byline into the names of people and places.</summary>
internal static partial class PersonNames
{
    private static readonly char[] Edge = [' ', ',', ';', ':', '.', '-', '–', '—', '(', '[', ')', ']', '|', '/', '•', '·', '*', '&', '：', '，', '、', '　'];

    /// <summary>Reads names and places such as <c>A Name, B Name in Washington; C Name in Tokyo</c>.</summary>
    /// <param name="text">What follows "By", without dates.</param>
    /// <param name="labelled">Whether a word such as "By" said that names follow, so that a single word may be one.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="places">Takes the places.</param>
    /// <returns>How many words were neither name nor place nor a role: 0 for a clean byline.</returns>
    public static int Read(string text, bool labelled, List<string> names, List<string> places)
    {
        var rest = 0;
        if (IsGlued(text))
            text = Glued().Replace(text, match => BylineWords.Roles.Contains(match.Groups[2].Value.ToLowerInvariant()) ? $"{match.Groups[1].Value}, {match.Groups[2].Value}" : match.Value);
        if (text.Contains('@', StringComparison.Ordinal))
            text = Handles().Replace(text, " ");
        foreach (var group in text.Split([';', '；', '/', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var previousWasName = false;
            foreach (var part in Parts(group))
            {
                var item = (part.AsSpan().IndexOfAny('(', '（') < 0 ? part : Parentheses().Replace(part, " ")).Trim(Edge);
                if (item.Length == 0)
                    continue;
                var (name, place) = CutPlace(item);
                name = names.Count == 0 ? WithoutRole(name) : name;
                if (name.Length == 0 && place is not null)
                {
                    AddDistinct(places, place);
                    continue;
                }

                if (IsName(name, labelled && !previousWasName))
                {
                    AddDistinct(names, Tidy(name));
                    previousWasName = true;
                    if (place is not null)
                        AddDistinct(places, place);
                }
                else if (HasRole(name) || BylineWords.Suffixes.Contains(name.TrimEnd('.').ToLowerInvariant()))
                    previousWasName = names.Count > 0;
                else if (names.Count > 0 && IsAgency(name))
                    continue;
                else if (previousWasName && IsPlace(name) && place is null)
                    AddDistinct(places, name);
                else
                    rest += CountWords(name);
            }
        }

        return rest;
    }

    /// <summary>Whether the text can be a person's name: capitalised words, no role, no organisation, no digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="single">Whether one word is enough.</param>
    public static bool IsName(string text, bool single)
    {
        if (text.Length is < 2 or > 60)
            return false;
        if (WordScanner.IsIdeograph(text[0]))
            return single && text.Length <= 4 && text.All(c => WordScanner.IsIdeograph(c) || c == '·');
        var (words, capitalised) = (0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
                continue;
            words++;
            foreach (var c in word)
                if (!(char.IsLetter(c) || c is '.' or '\'' or '’' or '-' or '‐' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark))
                    return false;
            if (!CanBePartOfName(word))
                return false;
            capitalised += char.IsUpper(word[0]) ? 1 : 0;
        }

        return words <= 5 && (capitalised >= 2 || (single && capitalised == 1));
    }

    private static bool CanBePartOfName(ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[64];
        var trimmed = word.Trim(['.', ',']);
        ReadOnlySpan<char> lower = room[..trimmed.ToLowerInvariant(room)];
        if (BylineWords.RoleSpans.Contains(lower.IndexOf('-') is > 0 and var hyphen ? lower[..hyphen] : lower) || BylineWords.OrganisationSpans.Contains(lower) || BylineWords.WeekdaySpans.Contains(lower))
            return false;
        if (lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal))
            return false;
        return char.IsUpper(word[0]) || BylineWords.ParticleSpans.Contains(lower);
    }

    // A role may stand behind a name with nothing between them that the text kept.
    private static bool IsGlued(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return true;
        return false;
    }

    // "Ana Lind Staff Writer": what only the style sheet sets apart. A name must be left.
    private static string WithoutRole(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        for (; end > 0 && words[end - 1].Trim('.', ',').ToLowerInvariant() is var word && BylineWords.Roles.Contains(word); end--)
            if (BylineWords.Desks.Contains(word))
                return text;
        // "Ana Lind Showbiz Reporter".
        while (end < words.Length && end > 2 && BylineWords.Beats.Contains(words[end - 1].ToLowerInvariant()))
            end--;
        return end < words.Length && end >= 2 && string.Join(' ', words[..end]) is var name && IsName(name, single: false) ? name : text;
    }

    // "Ana Lind, Associated Press", "Bo Berg, CNN Business": for whom somebody writes.
    private static bool IsAgency(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 5 && words.All(word => char.IsUpper(word[0]) || word.Length <= 3)
            && (words.Any(word => BylineWords.Organisations.Contains(word.Trim('.', ',').ToLowerInvariant())) || (words[0].Length is >= 2 and <= 5 && words[0].All(char.IsAsciiLetterUpper)));
    }

    private static bool IsPlace(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 3 && words.All(word => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’'))
            && !words.Any(word => BylineWords.Organisations.Contains(word.ToLowerInvariant()) || BylineWords.Roles.Contains(word.ToLowerInvariant()));
    }

    private static bool HasRole(string text) =>
        text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => BylineWords.Roles.Contains(word.Trim('.', ',').ToLowerInvariant()));

    private static (string Name, string? Place) CutPlace(string item)
    {
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length - 1; at++)
        {
            // "de" and "di" join the parts of a name as often as they name a place: a name must be complete before them.
            if (!BylineWords.Prepositions.Contains(words[at].ToLowerInvariant()) || !char.IsLower(words[at][0]) && at > 0)
                continue;
            if (BylineWords.Particles.Contains(words[at]) && at < 2)
                continue;
            var place = string.Join(' ', words[(at + 1)..]).Trim(Edge);
            if (IsPlace(place))
                return (string.Join(' ', words[..at]).Trim(Edge), place);
        }

        return (item, null);
    }

    private static IEnumerable<string> Parts(string group)
    {
        foreach (var part in group.Split([',', '、', '，', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = 0;
            for (var at = 0; at < words.Length; at++)
            {
                if (!BylineWords.Conjunctions.Contains(words[at]))
                    continue;
                // A particle such as "y" or "e" inside a name joins only where both sides can stand as names.
                if (BylineWords.Particles.Contains(words[at]) && (at - start < 2 || words.Length - at - 1 < 2))
                    continue;
                if (at > start)
                    yield return string.Join(' ', words[start..at]);
                start = at + 1;
            }

            if (start < words.Length)
                yield return string.Join(' ', words[start..]);
        }
    }

    private static string Tidy(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Ana Lind Ana Lind": the name beside the portrait and below it.
        if (words.Length is 4 or 6 && words[..(words.Length / 2)].SequenceEqual(words[(words.Length / 2)..]))
            words = words[..(words.Length / 2)];
        // Bylines set in capitals are printed as names.
        if (name.Any(char.IsLetter) && name == name.ToUpperInvariant() && name.Length > 4 && !WordScanner.IsIdeograph(name[0]))
            words = [.. words.Select(word => word.Length < 2 || word.Contains('.', StringComparison.Ordinal) ? word : Capitalised().Replace(word.ToLowerInvariant(), m => m.Value.ToUpperInvariant()))];
        return string.Join(' ', words);
    }

    private static void AddDistinct(List<string> list, string item)
    {
        if (!list.Contains(item, StringComparer.OrdinalIgnoreCase))
            list.Add(item);
    }

    private static int CountWords(string text)
    {
        var scanner = new WordScanner(text);
        var count = 0;
        while (scanner.MoveNext())
            count++;
        return count;
    }

    [GeneratedRegex(@"(\p{Ll})(\p{Lu}\p{Ll}+)")]
    private static partial Regex Glued();

    [GeneratedRegex(@"@\w+|\S+@\S+\.\S+")]
    private static partial Regex Handles();

    [GeneratedRegex(@"[(（][^)）]*[)）]")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"(?<!\p{L})\p{L}")]
    private static partial Regex Capitalised();
}
