using System.Runtime.CompilerServices;

namespace BriefPack.Text;

/// <summary>The 32-bit hashing that feature names stand for. Part of the model format: a change needs new models.</summary>
internal static class Hashes
{
    public const uint Seed = 0x811c9dc5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ c) * 0x01000193;

    /// <summary>The feature number <paramref name="template"/> with one value (finaliser of MurmurHash3, A. Appleby 2011).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint value)
    {
        var h = (value ^ (template * 0x9e3779b9)) * 0x85ebca6b;
        h ^= h >> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >> 16);
    }

    /// <summary>The feature number <paramref name="template"/> with two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint first, uint second) =>
        Feature(template, (first * 0xcc9e2d51) ^ System.Numerics.BitOperations.RotateLeft(second * 0x1b873593, 15));

    /// <summary>The hash that <see cref="WordForm.Lower"/> gives a word; for word lists.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
            hash = Add(hash, c is >= '0' and <= '9' ? '0' : c == '\u2019' ? '\'' : char.ToLowerInvariant(c));
        return hash;
    }
}
