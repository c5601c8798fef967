using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefPack.Clean.Metadata;

/// <summary>Recognises the note that tells who the author is: a name, a copula and what the person is.</summary>
internal static partial class Biography
{
    private const int LongestName = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Copulas = FrozenSet.ToFrozenSet(
        ["is", "was", "are", "has", "ist", "war", "est", "es", "è", "é", "adalah", "-", "joined", "covers", "writes", "works", "lives", "reports", "schreibt", "studied"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The person's name, or null where the block is no such note.</summary>
    public static string? NameIn(string text, int wordCount)
    {
        if (wordCount < 6 || !char.IsUpper(text[0]) || !MayIntroduce(text))
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

    // Whether what the pattern asks for can follow the first words: most paragraphs are told from a note by this alone.
    private static bool MayIntroduce(ReadOnlySpan<char> text)
    {
        for (var words = 0; words <= LongestName; words++)
        {
            var length = 0;
            while (length < text.Length && IsOfName(text[length]))
                length++;
            if (length == text.Length)
                return false;
            if (length == 0 || text[length] == ',')
                return text[length] is ',' or '(' or '—' or '–';
            if (words >= 2 && Copulas.Contains(text[..length]))
                return true;
            if (text[length] != '(' && !char.IsWhiteSpace(text[length]))
                return false;
            text = text[length..].TrimStart();
        }

        return false;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetter(c) || c is '.' or '\'' or '’' or '-'
        || (c >= 128 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,4}?)(?:,[^,.]{1,40},|\s*\([^)]*\))?\s+(?:is|was|are|has|ist|war|est|es|è|é|adalah|—|–|-|joined|covers|writes|works|lives|reports|schreibt|studied)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
