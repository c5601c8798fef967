using System.Globalization;

namespace BriefPack.Clean.Cues;

/// <summary>What a character is to the word scanner, and its hash: FNV-1a over lower-case characters (Fowler, Noll, Vo).</summary>
internal static class Letters
{
    /// <summary>The hash of no characters.</summary>
    public const uint Seed = 2166136261u;

    private const uint Prime = 16777619u;

    // The scripts with cases stand below; the runtime asks ICU for the lower-case form of each of their letters anew.
    private const int Beyond = 0x590;

    private static readonly char[] LowerOfWord = LowerOfAll(IsWord);
    private static readonly char[] LowerOfLetter = LowerOfAll(char.IsLetterOrDigit);

    // The lower-case form of each ASCII letter or digit; 0 for what is none.
    private static ReadOnlySpan<byte> Lower =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>The lower-case form of a character that words are made of; 0 for any other.</summary>
    public static char LowerOf(char c) => c < 128 ? (char)Lower[c] : c < Beyond ? LowerOfWord[c] : LowerBeyond(c);

    /// <summary>The lower-case form of a letter or digit; 0 for any other character.</summary>
    public static char LowerOfLetterOrDigit(char c) => c < 128 ? (char)Lower[c] : c < Beyond ? LowerOfLetter[c] : IsPunctuation(c) || !char.IsLetterOrDigit(c) ? '\0' : char.ToLowerInvariant(c);

    /// <summary>Whether words are made of the character.</summary>
    public static bool IsWord(char c) => c < 128 ? Lower[c] != 0 : IsWordBeyondAscii(c);

    /// <summary>Whether the character is a word of its own: Han and kana, which are written without spaces, and the copyright sign.</summary>
    public static bool StandsAlone(char c) => c >= 128 && (c == '©' || WordScanner.IsIdeograph(c));

    /// <summary>
    /// Whether a word ends before a character that words are made of: before one that stands alone, and in Thai, Lao, Burmese and Khmer after five
    /// characters. They have no spaces between words either; where one ends only a dictionary tells, but their usual length tells how many there are.
    /// </summary>
    public static bool EndsBefore(char c, int length) =>
        StandsAlone(c) || length >= 5 && c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    /// <summary>The hash with one more lower-case character.</summary>
    public static uint Add(uint hash, char lower) => (hash ^ lower) * Prime;

    private static char LowerBeyond(char c) => !IsPunctuation(c) && IsWordBeyondAscii(c) ? char.ToLowerInvariant(c) : '\0';

    // The block of dashes, quotation marks, spaces and invisible characters.
    private static bool IsPunctuation(char c) => c is >= '\u2000' and <= '\u206F';

    private static char[] LowerOfAll(Func<char, bool> isMeant)
    {
        var lower = new char[Beyond];
        for (var c = '\0'; c < lower.Length; c++)
            lower[c] = isMeant(c) ? char.ToLowerInvariant(c) : '\0';
        return lower;
    }

    private static bool IsWordBeyondAscii(char c) => c == '©' || char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
