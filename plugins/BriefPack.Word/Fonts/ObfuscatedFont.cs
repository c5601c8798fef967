using System.Security.Cryptography;

namespace BriefPack.Word;

/// <summary>Embedded fonts as ECMA-376 part 4 keeps them: the first 32 bytes are mixed with a key, so that the file is no font by itself.</summary>
internal static class ObfuscatedFont
{
    /// <summary>The content type of such a part.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    /// <summary>A key for a font: the same font has the same key.</summary>
    /// <param name="font">The font.</param>
    public static Guid KeyOf(ReadOnlySpan<byte> font)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(font, hash);
        return new Guid(hash[..16]);
    }

    /// <summary>Mixes the beginning of a font with a key; doing so twice gives the font back.</summary>
    /// <param name="font">The font; changed in place.</param>
    /// <param name="key">The key.</param>
    public static void Mix(Span<byte> font, Guid key)
    {
        // The key's digits as they are printed, last pair first.
        var digits = Convert.FromHexString(key.ToString("N"));
        for (var index = 0; index < 32 && index < font.Length; index++)
            font[index] ^= digits[15 - (index % 16)];
    }
}
