using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>Votes of frequent short words for the languages of the Latin script.</summary>
internal static class FrequentWords
{
    private const int LongestWord = 16;

    private static readonly string[] Languages =
        [.. WordList.Sections("languages.txt").Select(entry => entry.Section).Distinct()];

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Sections("languages.txt").GroupBy(entry => entry.Word, entry => Array.IndexOf(Languages, entry.Section), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of the frequent words of a language; null for a language without a list.</summary>
    public static bool? Has(ReadOnlySpan<char> word, ReadOnlySpan<char> language)
    {
        for (var k = 0; k < Languages.Length; k++)
            if (language.Equals(Languages[k], StringComparison.OrdinalIgnoreCase))
                return word.Length <= LongestWord && Words.TryGetValue(word, out var languages) && Array.IndexOf(languages, k) >= 0;
        return null;
    }

    public static LanguageGuess? Detect(ReadOnlySpan<char> text)
    {
        Span<double> votes = stackalloc double[Languages.Length];
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '\u2019'))
                i++;
            if (i - start <= LongestWord)
                Vote(text[start..i], votes);
        }

        var best = 0;
        var all = 0.0;
        for (var k = 0; k < votes.Length; k++)
        {
            all += votes[k];
            if (votes[k] > votes[best])
                best = k;
        }

        if (all <= 0)
            return null;
        var second = 0.0;
        for (var k = 0; k < votes.Length; k++)
        {
            if (k != best)
                second = Math.Max(second, votes[k]);
        }

        // Three votes of doubt: a headline of one or two known words must not look sure.
        return new LanguageGuess(Languages[best], (votes[best] - second) / (votes[best] + 3));
    }

    private static void Vote(ReadOnlySpan<char> word, Span<double> votes)
    {
        if (!Words.TryGetValue(word, out var languages))
        {
            // l'Italie, dell'anno: the half behind the apostrophe may be known, the elision itself is French or Italian.
            var cut = word.IndexOfAny('\'', '\u2019');
            if (cut is > 0 and <= 2 && word.Length - cut > 3)
            {
                votes[Array.IndexOf(Languages, "fr")] += 0.5;
                votes[Array.IndexOf(Languages, "it")] += cut == 1 && (word[0] | 0x20) is not 'l' and not 'd' ? 0 : 0.4;
            }

            return;
        }

        // A word that only one language has counts fully, one of n languages 1/n.
        foreach (var language in languages)
            votes[language] += 1.0 / languages.Length;
    }
}
