using System.Collections.Frozen;

namespace BriefPack.Text;

internal static class Abbreviations
{
    private const int LongestEntry = 12;

    private static readonly FrozenDictionary<string, AbbreviationKind> All = Load();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks up a word without its full stop, as written.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> word) =>
        word.Length <= LongestEntry && BySpan.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

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
