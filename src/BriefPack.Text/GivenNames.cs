using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BriefPack.Text;

/// <summary>Given names and the gender of nearly all who bear them (about 2,000, of many languages). Thread-safe.</summary>
public static class GivenNames
{
    private const int LongestName = 16;

    private static readonly FrozenDictionary<string, Gender> All = Load();

    /// <summary>The gender that a given name tells; <see cref="Gender.Unknown"/> for names that are not listed or that women and men bear.</summary>
    /// <param name="name">One given name; case and accents are ignored. Of a double name (<c>Anne-Marie</c>) the first part decides.</param>
    public static Gender GenderOf(ReadOnlySpan<char> name) => TryGet(name, out var gender) ? gender : Gender.Unknown;

    /// <summary>Whether a word is listed as a given name.</summary>
    /// <param name="name">One given name; case and accents are ignored.</param>
    public static bool Contains(ReadOnlySpan<char> name) => TryGet(name, out _);

    private static bool TryGet(ReadOnlySpan<char> name, out Gender gender)
    {
        gender = Gender.Unknown;
        var lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();
        if (name.Length is 0 or > 2 * LongestName)
            return false;
        if (lookup.TryGetValue(name, out gender))
            return true;
        var hyphen = name.IndexOf('-');
        if (hyphen > 1)
            return TryGet(name[..hyphen], out gender);
        return !System.Text.Ascii.IsValid(name) && lookup.TryGetValue(WithoutAccents(name), out gender);
    }

    private static string WithoutAccents(ReadOnlySpan<char> name)
    {
        // Lone surrogates cannot be normalised and are no part of a name.
        foreach (var c in name)
        {
            if (char.IsSurrogate(c))
                return "";
        }

        var plain = new StringBuilder();
        foreach (var c in name.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        }

        return plain.ToString();
    }

    private static FrozenDictionary<string, Gender> Load()
    {
        var all = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, name) in WordList.Sections("given-names.txt"))
        {
            var gender = section switch { "female" => Gender.Female, "male" => Gender.Male, _ => Gender.Unknown };
            // Listed under both: it tells nothing.
            if (!all.TryAdd(name, gender) && all[name] != gender)
                all[name] = Gender.Unknown;
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
