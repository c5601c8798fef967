using System.Numerics;

namespace BriefPack.Text;

/// <summary>
/// 64-bit hashes of words, word n-grams and character n-grams, the same on every machine and in every run. Thread-safe.
/// </summary>
public static class NgramHasher
{
    // Odd, with well-mixed bits (from the finaliser of SplitMix64: G. Steele, D. Lea, C. Flood 2014).
    private const ulong Base = 0xbf58476d1ce4e5b9;

    /// <summary>The hash of one word: case is ignored, a curly apostrophe equals a straight one.</summary>
    /// <param name="word">A token's text.</param>
    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        foreach (var c in word)
            hash = (hash + Normal(c)) * Base;
        return Mix(hash);
    }

    /// <summary>The hashes of all words, numbers and ideographs of a text in order; marks, symbols, clitics, addresses and handles are left out.</summary>
    /// <param name="text">The text.</param>
    public static ulong[] Words(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words(text, text.Tokens.AsSpan());
    }

    /// <summary>The hashes of the words, numbers and ideographs among some tokens of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Tokens of it, such as those of one sentence.</param>
    public static ulong[] Words(AnalyzedText text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hashes = new ulong[tokens.Length];
        var count = 0;
        foreach (var token in tokens)
        {
            if (token.IsWord)
                hashes[count++] = Word(text.TextOf(token));
        }

        return hashes.AsSpan(0, count).ToArray();
    }

    /// <summary>The hashes of all runs of <paramref name="n"/> words, computed by rolling: the time does not grow with <paramref name="n"/>.</summary>
    /// <param name="words">Hashes of words.</param>
    /// <param name="n">Words per n-gram; at least 1.</param>
    /// <returns><c>words.Length - n + 1</c> hashes, or none when there are fewer words than <paramref name="n"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1.</exception>
    public static ulong[] WordNgrams(ReadOnlySpan<ulong> words, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Roll(words, n);
    }

    /// <summary>The hashes of all runs of <paramref name="n"/> UTF-16 code units; case is ignored, every kind of blank is the same.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="n">Code units per n-gram; at least 1.</param>
    /// <returns><c>text.Length - n + 1</c> hashes, or none when the text is shorter than <paramref name="n"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1.</exception>
    public static ulong[] CharacterNgrams(ReadOnlySpan<char> text, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var units = new ulong[text.Length];
        for (var i = 0; i < units.Length; i++)
            units[i] = Mix(char.IsWhiteSpace(text[i]) ? ' ' : Normal(text[i]));
        return Roll(units, n);
    }

    /// <summary>Polynomial rolling hash modulo 2^64 (R. Karp, M. Rabin 1987), mixed at the end.</summary>
    private static ulong[] Roll(ReadOnlySpan<ulong> units, int n)
    {
        if (units.Length < n)
            return [];
        var hashes = new ulong[units.Length - n + 1];
        var highest = 1UL;
        for (var i = 1; i < n; i++)
            highest *= Base;
        var hash = 0UL;
        for (var i = 0; i < units.Length; i++)
        {
            if (i >= n)
                hash -= units[i - n] * highest;
            hash = (hash * Base) + units[i];
            if (i >= n - 1)
                hashes[i - n + 1] = Mix(hash);
        }

        return hashes;
    }

    private static ulong Normal(char c) => c == '\u2019' ? '\'' : c < 128 ? (c is >= 'A' and <= 'Z' ? (ulong)(c | 0x20) : c) : char.ToLowerInvariant(c);

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
        return BitOperations.RotateLeft(hash ^ (hash >> 31), 7);
    }
}
