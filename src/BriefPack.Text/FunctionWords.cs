using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>
/// Function words (articles, pronouns, prepositions, conjunctions, auxiliaries, and adverbs without content), for weighing words by content: a
/// full list for English, the most frequent words for other languages. Case is ignored. Thread-safe.
/// </summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        WordList.Sections("function-words.txt").Select(entry => entry.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is a function word of a language.</summary>
    /// <param name="word">A token's text.</param>
    /// <param name="language">A BCP 47 tag; null for English. For a language without a list in an alphabet of its own, words of up to three letters.</param>
    public static bool Contains(ReadOnlySpan<char> word, string? language)
    {
        var primary = language is null ? "en" : language.AsSpan(0, language.AsSpan().IndexOf('-') is > 0 and var end ? end : language.Length);
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? Contains(word)
            : FrequentWords.Has(word, primary) ?? (word.Length is > 0 and <= 3 && word[0] is > '\u036F' and < '\u0E00' && char.IsLetter(word[0]));
    }

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
