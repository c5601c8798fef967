using System.Globalization;
using System.Text;

namespace BriefPack.Quotes;

/// <summary>What can be told from the form of a speaker's name.</summary>
internal static class SpeakerName
{
    private static readonly string[] Suffixes = ["JR", "SR", "II", "III", "IV"];

    /// <summary>Given name and surname, without middle names, accents and case: the same for the same person.</summary>
    internal static string KeyOf(string name)
    {
        var words = Words(name);
        return words.Length == 0 ? "" : words.Length == 1 ? words[0] : $"{words[0]} {words[^1]}";
    }

    /// <summary>The last word of the name that is no suffix, without accents and case.</summary>
    internal static string SurnameOf(string name) => Words(name) is [.., var last] ? last : "";

    /// <summary>Whether the name has at least two words that all look like names.</summary>
    internal static bool IsFullName(string name) => name.Contains(' ') && !IsDescription(name);

    /// <summary>Whether it is a description such as "a senior official" rather than a name.</summary>
    internal static bool IsDescription(string name)
    {
        foreach (var word in name.Split(' '))
            if (word.Length > 0 && char.IsLower(word[0]) && word is not ("de" or "da" or "del" or "der" or "den" or "di" or "du" or "la" or "le" or "van" or "von" or "bin" or "al" or "ibn" or "ter"))
                return true;
        return name.StartsWith("A ", StringComparison.Ordinal) || name.StartsWith("An ", StringComparison.Ordinal) || name.StartsWith("The ", StringComparison.Ordinal);
    }

    private static string[] Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c is '.' or ',' or '“' or '”' or '"' ? ' ' : char.ToUpperInvariant(c));
        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Suffixes.Contains(words[^1]) ? words[..^1] : words;
    }
}
