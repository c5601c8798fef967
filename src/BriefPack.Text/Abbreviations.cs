using System.Collections.Frozen;

namespace BriefPack.Text;

internal static class Abbreviations
{
    private const int LongestEntry = 12;

    private static readonly FrozenDictionary<string, AbbreviationKind> All = Load();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks up a word without its full stop, as written.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestEntry)
            return AbbreviationKind.None;
        if (BySpan.TryGetValue(word, out var kind))
            return kind;
        // Headlines and datelines in capitals: "ST. LOUIS", "SEN. WARREN". Only titles: "IN." and "CO." would be guesses.
        if (word.Length is < 2 or > 4 || word.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return AbbreviationKind.None;
        Span<char> title = stackalloc char[4];
        title[0] = word[0];
        for (var i = 1; i < word.Length; i++)
            title[i] = (char)(word[i] | 0x20);
        return BySpan.TryGetValue(title[..word.Length], out kind) && kind == AbbreviationKind.Title && title[..word.Length] is not ("Dir" or "Fr" or "Hon" or "Mag" or "Sec" or "Pt" or "Mt") ? kind : AbbreviationKind.None;
    }

    private static FrozenDictionary<string, AbbreviationKind> Load()
    {
        var all = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var (section, word) in WordList.Sections("abbreviations.txt"))
        {
            var kind = Enum.Parse<AbbreviationKind>(section, ignoreCase: true);
            all.TryAdd(word, kind);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
