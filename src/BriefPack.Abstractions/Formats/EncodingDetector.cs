using System.Buffers;
using System.Text;

namespace BriefPack;

/// <summary>
/// Finds out how the bytes of a text are encoded, for readers: by the byte order mark, then valid UTF-8, then what the source declares, then the look of
/// the bytes. Pure and safe to use from several threads.
/// </summary>
public static class EncodingDetector
{
    private const int HeadLength = 1 << 16;

    // What stands in no text: control characters without tabulator, line and page breaks and the escapes of seven-bit encodings.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value).Where(value => value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))]);

    /// <summary>Looks at the bytes of a source.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="declared">What the source says about itself; null where it says nothing.</param>
    /// <returns>The encoding, or null when the bytes are no text.</returns>
    public static DetectedEncoding? Detect(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, 0, 0, ..]:
                return new DetectedEncoding(Encoding.UTF32, 4);
            case [0xFF, 0xFE, ..]:
                return new DetectedEncoding(Encoding.Unicode, 2);
            case [0xFE, 0xFF, ..]:
                return new DetectedEncoding(Encoding.BigEndianUnicode, 2);
            case [0xEF, 0xBB, 0xBF, ..]:
                return new DetectedEncoding(Encoding.UTF8, 3);
        }
        if (Utf16(bytes) is { } utf16)
            return new DetectedEncoding(utf16, Guessed: true);
        if (IsBinary(bytes))
            return null;
        // ISO-2022 is seven-bit and so always valid UTF-8: only its escapes tell.
        if (declared is not null && declared.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) && bytes.IndexOf("\e$"u8) >= 0)
            return new DetectedEncoding(declared);
        // Valid UTF-8 with multi-byte sequences is never anything else by chance, whatever the source declares.
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return new DetectedEncoding(Encoding.UTF8);
        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
            return new DetectedEncoding(declared);
        return MostlyUtf8(bytes) is { } damaged ? new DetectedEncoding(Encoding.UTF8, Damaged: damaged) : new DetectedEncoding(Guess(bytes), Guessed: true);
    }

    // Without a mark, UTF-16 shows by the zero that every second byte of Latin text is.
    private static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, HeadLength) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = head.IndexOf((byte)0) & ~1; i >= 0 && i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        var (most, least) = (Math.Max(even, odd), Math.Min(even, odd));
        return most < 8 || most * 4 < head.Length / 2 || least * 20 > most ? null : odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        // The first 64 KiB tell: text holds hardly any control characters.
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];
        var controls = 0;
        var rest = head;
        for (var i = rest.IndexOfAny(Controls); i >= 0; i = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(i + 1)..];
        }
        return controls > head.Length / 20;
    }

    // One damaged character must not turn all others into rubbish: in other encodings sequences that are valid UTF-8 hardly ever occur, so a text
    // with mostly valid ones is a damaged UTF-8 text.
    private static int? MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, damaged) = (0, 0);
        for (var high = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF); high >= 0; high = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF))
        {
            bytes = bytes[high..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done)
                valid++;
            else
                damaged++;
            bytes = bytes[consumed..];
        }
        return valid >= 4 * damaged ? damaged : null;
    }

    // A double-byte encoding where its sequences fit, Windows-1251 where most high bytes are Cyrillic letters, else Windows-1252.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (high, cyrillic) = (0, 0);
        foreach (var value in bytes)
        {
            high += value >= 0x80 ? 1 : 0;
            cyrillic += value >= 0xE0 ? 1 : 0;
        }
        var (name, best) = ("", 0.0);
        foreach (var candidate in (string[])["shift_jis", "gb18030", "euc-jp", "big5", "ks_c_5601-1987"])
            if (EastAsianShare(bytes, candidate) is var share && share > best)
                (name, best) = (candidate, share);
        // Text in these encodings is Han and kana nearly throughout; in a mistaken reading rare characters and failures abound.
        return Get(best > 0.85 ? name : high > 40 && cyrillic > high * 0.75 ? "windows-1251" : "windows-1252");
    }

    private static double EastAsianShare(ReadOnlySpan<byte> bytes, string name)
    {
        var text = Get(name).GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var (good, all) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character < 0x80)
                continue;
            all++;
            // Words have several characters. The quotation marks of a Western text stand alone, make a character with the letter behind them, or U+30FB
            // where a decoder finds none.
            if (character == '\u30FB' || !((i > 0 && text[i - 1] >= 0x80) || (i + 1 < text.Length && text[i + 1] >= 0x80)))
                continue;
            // The most used Han characters of the double-byte sets lie in the first level; kana and full-width marks are common.
            if (character is >= '\u3000' and <= '\u30FF' or >= '\uFF01' and <= '\uFF5E' or >= '\uAC00' and <= '\uD7A3' || (character is >= '\u4E00' and <= '\u9FA5' && IsFirstLevel(character, name)))
                good++;
        }
        return all < 20 ? 0 : (double)good / all;
    }

    private static bool IsFirstLevel(char character, string name)
    {
        Span<byte> encoded = stackalloc byte[4];
        if (Get(name).GetBytes([character], encoded) != 2)
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
