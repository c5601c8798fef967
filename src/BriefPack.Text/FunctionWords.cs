using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>
/// English function words (articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs without content), for weighing words by
/// content. Case is ignored. Thread-safe.
/// </summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        WordList.Sections("function-words.txt").Select(entry => entry.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, or the half of a contraction (<c>n't</c>, <c>'ll</c>), is a function word. Straight and curly apostrophes are the same.</summary>
    /// <param name="word">A token's text.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        // The longest entry has 10 letters.
        if (word.Length is 0 or > 10)
            return false;
        if (All.Contains(word))
            return true;
        var curly = word.IndexOf('\u2019');
        if (curly < 0)
            return false;
        Span<char> straight = stackalloc char[10];
        word.CopyTo(straight);
        straight[curly] = '\'';
        return All.Contains(straight[..word.Length]);
    }
}
