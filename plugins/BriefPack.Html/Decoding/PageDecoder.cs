using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace BriefPack.Html.Decoding;

/// <summary>Turns the bytes of a page into text: byte order mark, then what the page says about itself, then what the bytes look like.</summary>
internal static partial class PageDecoder
{
    // The HTML standard looks for the declaration in the first 1024 bytes; pages with long comments on top put it later.
    private const int DeclarationWithin = 8192;

    private const byte Escape = 0x1B;

    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The page as the server sent it.</param>
    /// <returns>The text in a rented buffer that the caller returns, and what its reader should know about how it was decoded; null where all is well.</returns>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes)
    {
        // Most pages are UTF-8, and then nothing that they declare changes that.
        var declared = Utf8.IsValid(bytes) && !bytes.Contains(Escape) ? null : Declared(bytes);
        if (EncodingDetector.Detect(bytes, declared) is not { } detected)
            throw new InvalidDataException("The file is no web page: it looks like a binary file. Take it out of the folder, or save the page again.");
        return DecodedPage.Of(detected.Encoding, bytes[detected.MarkLength..], Warning(detected));
    }

    private static string? Warning(DetectedEncoding detected) => detected switch
    {
        { Damaged: > 0 } => string.Create(CultureInfo.InvariantCulture, $"The page is damaged: {detected.Damaged} of its characters cannot be read as UTF-8 and stand as \uFFFD."),
        { Guessed: true } => $"The page does not say how its characters are encoded; it was read as {detected.Encoding.WebName}.",
        _ => null,
    };

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

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding\s*=\s*[""']([\w:.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
