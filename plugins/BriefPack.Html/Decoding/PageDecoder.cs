using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BriefPack.Html.Decoding;

/// <summary>Turns the bytes of a page into text: byte order mark, then what the page says about itself, then what the bytes look like.</summary>
internal static partial class PageDecoder
{
    // The HTML standard looks for the declaration in the first 1024 bytes; pages with long comments on top put it later.
    private const int DeclarationWithin = 8192;

    // What stands in no text: control characters without tabulator, line and page breaks and the escapes of seven-bit encodings.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value).Where(value => value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))]);

    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The page as the server sent it.</param>
    /// <returns>The text in a rented buffer that the caller returns, and what its reader should know about how it was decoded; null where all is well.</returns>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, 0, 0, ..]:
                return DecodedPage.Of(Encoding.UTF32, bytes[4..]);
            case [0xFF, 0xFE, ..]:
                return DecodedPage.Of(Encoding.Unicode, bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return DecodedPage.Of(Encoding.BigEndianUnicode, bytes[2..]);
            case [0xEF, 0xBB, 0xBF, ..]:
                return DecodedPage.Of(Encoding.UTF8, bytes[3..]);
        }

        RefuseBinary(bytes);
        // Valid UTF-8 with multi-byte sequences is never anything else by chance, whatever the page declares.
        if (!IsEscaped(bytes) && DecodedPage.TryUtf8(bytes) is { } page)
            return page;
        if (Declared(bytes) is { } declared && declared.CodePage != Encoding.UTF8.CodePage)
            return DecodedPage.Of(declared, bytes);
        if (EncodingDetector.MostlyUtf8(bytes, out var damaged))
            return DecodedPage.Of(Encoding.UTF8, bytes, string.Create(CultureInfo.InvariantCulture, $"The page is damaged: {damaged} of its characters cannot be read as UTF-8 and stand as \uFFFD."));
        var guess = EncodingDetector.Guess(bytes);
        return DecodedPage.Of(guess, bytes, $"The page does not say how its characters are encoded; it was read as {guess.WebName}.");
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        var match = Charset().Match(head);
        return match.Success ? Find(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value) : null;
    }

    private static Encoding? Find(string name)
    {
        // The HTML standard reads these as their Windows supersets, as browsers do.
        name = name.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
            "shift-jis" or "sjis" or "x-sjis" or "windows-31j" => "shift_jis",
            "utf8" => "utf-8",
            "utf-16" or "utf-16le" or "utf-16be" => "utf-8",
            var other => other,
        };
        if (CodePages.GetEncoding(name) is { } page)
            return page;
        foreach (var known in Encoding.GetEncodings())
            if (known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return known.GetEncoding();
        return null;
    }

    // ISO-2022-JP is seven-bit and so always valid UTF-8: only its escapes tell.
    private static bool IsEscaped(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\u001B$B"u8) >= 0 && Declared(bytes)?.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) == true;

    private static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1 << 16)];
        var controls = 0;
        for (var at = head.IndexOfAny(Controls); at >= 0; at = head[(at + 1)..].IndexOfAny(Controls) is >= 0 and var next ? at + 1 + next : -1)
            controls++;
        if (controls > head.Length / 20)
            throw new InvalidDataException("The file is no web page: it looks like a binary file. Take it out of the folder, or save the page again.");
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding\s*=\s*[""']([\w:.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
