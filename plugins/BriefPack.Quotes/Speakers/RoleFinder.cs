using System.Text.RegularExpressions;

namespace BriefPack.Quotes;

/// <summary>Finds what an article says that a person is: the title before the name, or the words set off by a comma after it.</summary>
internal sealed partial class RoleFinder(NameLexicon lexicon)
{
    // Longer appositions are sentences of their own rather than roles; 14 words holds 97 % of those in the training articles.
    private const int LongestRole = 110;

    /// <summary>The role that the first mention with one gives, or null.</summary>
    internal string? RoleOf(string text, Person person)
    {
        string? title = null;
        foreach (var mention in person.Mentions)
        {
            if (Apposition(text, mention) is { } apposition)
                return apposition;
            var before = TitleBefore(text, mention);
            if (before is not null && (title is null || before.Length > title.Length))
                title = before;
        }
        return title;
    }

    private static string? Apposition(string text, Span mention)
    {
        var tail = AfterName().Match(text, mention.End, Math.Min(text.Length - mention.End, 400));
        if (!tail.Success || tail.Groups["role"].Length > LongestRole)
            return null;
        return tail.Groups["role"].Value.Trim();
    }

    private string? TitleBefore(string text, Span mention)
    {
        var from = Math.Max(0, mention.Start - 90);
        var lead = BeforeName().Match(text[from..mention.Start]);
        if (!lead.Success)
            return null;
        var words = lead.Value.Trim().Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var lastTitle = Array.FindLastIndex(words, word => lexicon.IsTitle(word, out _));
        if (lastTitle != words.Length - 1 || words is ["Mr." or "Mrs." or "Ms." or "Mr" or "Mrs" or "Ms" or "Miss"])
            return null;
        var first = Array.FindIndex(words, word => word is not ("The" or "And" or "But" or "When" or "As" or "After" or "In" or "On" or "For" or "By" or "While" or "With" or "If" or "Since" or "Although" or "However"));
        return first < 0 || first > lastTitle ? null : string.Join(' ', words[first..]);
    }

    [GeneratedRegex(@"\G,\s+(?:(?:an?|the|one of the)\s+)?(?<role>(?:former\s+|then-|chief\s+|deputy\s+|senior\s+|vice\s+|honorary\s+|associate\s+|assistant\s+)?\p{Ll}[\p{L}’'\-]+(?:\s[^,.;:“”""\r\n]+)?)(?=,|\.(?:\s|$)|;|\r|\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"(?:(?:\p{Lu}[\p{L}’'\-.]*|[Ff]ormer|of|then)[  ]){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeName();
}
