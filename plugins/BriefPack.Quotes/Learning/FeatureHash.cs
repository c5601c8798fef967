namespace BriefPack.Quotes;

/// <summary>Hashes of words and of features. A feature is a template's number with up to three values; no string is built for it.</summary>
internal static class FeatureHash
{
    private const uint WordBasis = 2166136261;
    private const uint WordPrime = 16777619;

    /// <summary>A hash of a word in small letters, with every apostrophe the straight one (FNV-1a, Fowler, Noll and Vo, 1991).</summary>
    internal static uint OfWord(ReadOnlySpan<char> word)
    {
        var hash = WordBasis;
        foreach (var c in word)
        {
            var plain = c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
            hash = (hash ^ plain) * WordPrime;
        }
        return hash;
    }

    /// <summary>The hash of a feature: well mixed in all 64 bits, since both ends of it are used.</summary>
    internal static ulong Of(int template, ulong first, ulong second = 0, ulong third = 0)
    {
        var hash = ((ulong)template + 1) * 0x9E3779B97F4A7C15;
        hash = (hash ^ first) * 0xFF51AFD7ED558CCD;
        hash ^= hash >> 32;
        hash = (hash ^ second) * 0xC4CEB9FE1A85EC53;
        hash ^= hash >> 29;
        hash = (hash ^ third) * 0xBF58476D1CE4E5B9;
        return hash ^ (hash >> 31);
    }
}
