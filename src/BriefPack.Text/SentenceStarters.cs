using System.Collections.Frozen;

namespace BriefPack.Text;

internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        WordList.Sections("sentence-starters.txt").Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 14 && All.Contains(word);
}
