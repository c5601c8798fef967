namespace BriefPack.Text;

internal static class Contractions
{
    /// <summary>Where a word is cut in two (<c>did|n't</c>, <c>Clinton|'s</c>, <c>can|not</c>), or 0.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="apostrophe">Offset of its last apostrophe in the word, or a negative number.</param>
    public static int Split(ReadOnlySpan<char> word, int apostrophe)
    {
        if (apostrophe <= 0)
            return word.Length is 5 or 6 ? SplitWithoutApostrophe(word) : 0;
        var tail = word[(apostrophe + 1)..];
        if (tail.Length == 1 && (tail[0] | 0x20) is 's' or 'd' or 'm')
            return apostrophe;
        if (tail.Length == 1 && (tail[0] | 0x20) == 't' && (word[apostrophe - 1] | 0x20) == 'n' && apostrophe > 1)
            return apostrophe - 1;
        if (tail.Length == 2 && (tail.Equals("ll", StringComparison.OrdinalIgnoreCase) || tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)))
            return apostrophe;
        return 0;
    }

    /// <summary>Whether the second half of a word that was cut is a clitic rather than a word such as the <c>not</c> of <c>cannot</c>.</summary>
    public static bool IsClitic(ReadOnlySpan<char> tail) => tail.IndexOfAny('\'', '\u2019') >= 0;

    /// <summary>Whether an apostrophe in front of this text stands for letters that are left out: <c>'90s</c>, <c>'em</c>, <c>'til</c>.</summary>
    public static bool IsElision(ReadOnlySpan<char> following, bool quotationOpen)
    {
        if (following.Length >= 2 && char.IsAsciiDigit(following[0]) && char.IsAsciiDigit(following[1]))
        {
            var digits = 2;
            while (digits < following.Length && char.IsAsciiDigit(following[digits]))
                digits++;
            return digits == 2 && !quotationOpen && (following.Length == 2 || following[2] == 's' || !char.IsLetter(following[2]));
        }

        return Starts(following, "em") || Starts(following, "til") || Starts(following, "tis") || Starts(following, "twas")
            || Starts(following, "cause") || Starts(following, "bout") || Starts(following, "round") || Starts(following, "n");
    }

    private static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !CharClasses.IsWordChar(text[word.Length]));

    private static int SplitWithoutApostrophe(ReadOnlySpan<char> word) => (word[0] | 0x20) switch
    {
        'c' when word.Equals("cannot", StringComparison.OrdinalIgnoreCase) => 3,
        'g' when word.Equals("gonna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase) => 3,
        'w' when word.Equals("wanna", StringComparison.OrdinalIgnoreCase) => 3,
        _ => 0,
    };
}
