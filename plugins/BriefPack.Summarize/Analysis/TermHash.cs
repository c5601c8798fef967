using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>
/// Numbers for stems, the same in every run and for every article, so that articles are compared without a shared dictionary. 64 bits: among the
/// million different stems of a very large pack the chance that any two meet is about 3 in 100 million.
/// </summary>
internal static class TermHash
{
    // Longer runs of letters are no words; their beginning is enough to tell them apart.
    private const int LongestTerm = 64;

    /// <summary>The hash of the stem of a word; words up to three letters are taken as they are, as ROUGE does.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestTerm];
        var length = Math.Min(word.Length, LongestTerm);
        word[..length].ToLowerInvariant(buffer);
        return OfStem(length > 3 ? buffer[..PorterStemmer.Stem(buffer[..length])] : buffer[..length]);
    }

    /// <summary>The hash of a stem (FNV-1a, Fowler, Noll and Vo, 1991).</summary>
    public static ulong OfStem(ReadOnlySpan<char> stem)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in stem)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>The hash of two terms that follow each other.</summary>
    public static ulong OfPair(ulong first, ulong second) => (first ^ (first >> 29)) * 0xBF58476D1CE4E5B9UL + second * 0x94D049BB133111EBUL;
}
