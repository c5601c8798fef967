using System.Text.RegularExpressions;

namespace BriefPack.Clean.Metadata;

/// <summary>Recognises the note that tells who the author is: a name, a copula and what the person is.</summary>
internal static partial class Biography
{
    /// <summary>The person's name, or null where the block is no such note.</summary>
    public static string? NameIn(string text, int wordCount)
    {
        if (wordCount < 6 || !char.IsUpper(text[0]))
            return null;
        var match = Opening().Match(text);
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value.Trim(' ', ',');
        if (!PersonNames.IsName(name, single: false))
            return null;
        // The role stands close behind the name; further on it would be somebody that the article tells about.
        var words = text[(match.Index + match.Length)..].Split(' ', 16, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(12))
        {
            var lower = word.Trim(',', '.', ';', ':', '(', ')').ToLowerInvariant();
            if (BylineWords.Roles.Contains(lower) || lower.EndsWith("redakteurin", StringComparison.Ordinal) || lower.EndsWith("redakteur", StringComparison.Ordinal))
                return name;
        }

        return null;
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,4}?)(?:,[^,.]{1,40},|\s*\([^)]*\))?\s+(?:is|was|are|has|ist|war|est|es|è|é|adalah|—|–|-|joined|covers|writes|works|lives|reports|schreibt|studied)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
