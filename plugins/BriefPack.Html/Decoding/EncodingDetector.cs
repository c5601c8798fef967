using System.Buffers;
using System.Text;

namespace BriefPack.Html.Decoding;

/// <summary>Guesses the encoding of a page that does not declare one, from which byte sequences occur.</summary>
internal static class EncodingDetector
{
    /// <summary>Whether nearly all multi-byte sequences are valid UTF-8, so that the others are damage.</summary>
    public static bool MostlyUtf8(ReadOnlySpan<byte> bytes, out int damaged)
    {
        var valid = 0;
        damaged = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done)
                valid++;
            else
                damaged++;
            bytes = bytes[consumed..];
        }

        return valid >= 4 * damaged;
    }

    /// <summary>The likeliest encoding: a double-byte one where its sequences fit, Windows-1251 where most high bytes are Cyrillic letters, else Windows-1252.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (high, cyrillic) = (0, 0);
        foreach (var value in bytes)
        {
            if (value < 0x80)
                continue;
            high++;
            if (value >= 0xE0)
                cyrillic++;
        }

        var (name, best) = (string.Empty, 0.0);
        foreach (var candidate in (string[])["shift_jis", "gb18030", "euc-jp", "big5", "ks_c_5601-1987"])
        {
            var score = EastAsian(bytes, candidate);
            if (score > best)
                (name, best) = (candidate, score);
        }

        // Text in these encodings is Han and kana nearly throughout; in a mistaken reading rare characters and failures abound.
        if (best > 0.85)
            return Get(name);
        return Get(high > 40 && cyrillic > high * 0.75 ? "windows-1251" : "windows-1252");
    }

    private static double EastAsian(ReadOnlySpan<byte> bytes, string name)
    {
        var text = Get(name).GetString(bytes[..Math.Min(bytes.Length, 1 << 16)]);
        var (good, all) = (0, 0);
        foreach (var c in text)
        {
            if (c < 0x80)
                continue;
            all++;
            // The most used Han characters of the double-byte sets lie in the first level; kana and full-width marks are common.
            if (c is >= '\u3000' and <= '\u30FF' or >= '\uFF01' and <= '\uFF5E' or >= '\uAC00' and <= '\uD7A3' || (c is >= '\u4E00' and <= '\u9FA5' && IsFirstLevel(c, name)))
                good++;
        }

        return all < 20 ? 0 : (double)good / all;
    }

    private static bool IsFirstLevel(char c, string name)
    {
        Span<byte> encoded = stackalloc byte[4];
        var length = Get(name).GetBytes([c], encoded);
        if (length != 2)
            return false;
        return name switch
        {
            "gb18030" => encoded[0] is >= 0xB0 and <= 0xD7 && encoded[1] >= 0xA1,
            "euc-jp" => encoded[0] is >= 0xB0 and <= 0xCF,
            "shift_jis" => encoded[0] is >= 0x88 and <= 0x98,
            "big5" => encoded[0] is >= 0xA4 and <= 0xC6,
            _ => encoded[0] is >= 0xB0 and <= 0xC8,
        };
    }

    private static Encoding Get(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? throw new InvalidOperationException($"The encoding {name} is missing from the runtime.");
}
