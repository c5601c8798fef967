using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>Titles, offices and forms of address that stand with names (<c>Mr.</c>, <c>Senator</c>, <c>Queen</c>), with the gender that they tell. Thread-safe.</summary>
public static class Honorifics
{
    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> All =
        WordList.Sections("honorifics.txt").DistinctBy(entry => entry.Word.ToUpperInvariant())
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Section switch { "female" => Gender.Female, "male" => Gender.Male, _ => Gender.Unknown }, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a title, an office or a form of address.</summary>
    /// <param name="word">One word; case and a final full stop are ignored.</param>
    public static bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>The gender that a title tells; <see cref="Gender.Unknown"/> for offices that women and men hold.</summary>
    /// <param name="word">One word; case and a final full stop are ignored.</param>
    public static Gender GenderOf(ReadOnlySpan<char> word) => TryGet(word, out var gender) ? gender : Gender.Unknown;

    private static bool TryGet(ReadOnlySpan<char> word, out Gender gender)
    {
        gender = Gender.Unknown;
        if (word.Length > 1 && word[^1] == '.')
            word = word[..^1];
        return word.Length is > 0 and <= 24 && All.TryGetValue(word, out gender);
    }
}
