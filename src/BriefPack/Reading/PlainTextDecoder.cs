using System.Globalization;
using System.Text;

namespace BriefPack;

/// <summary>Turns the bytes of a text file into text.</summary>
internal static class PlainTextDecoder
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a text and normalises its line endings to <c>\n</c>.</summary>
    /// <returns>The text, and what its reader should know about how it was decoded; null where all is well.</returns>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static (string Text, string? Warning) Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, warning) = DecodeBytes(bytes);
        return (text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text, warning);
    }

    private static (string Text, string? Warning) DecodeBytes(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, 0, 0, ..]:
                return (Encoding.UTF32.GetString(bytes[4..]), null);
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode.GetString(bytes[2..]), null);
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                break;
        }
        RefuseBinary(bytes);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return (StrictUtf8.GetString(bytes), null);

        // One damaged character must not turn all others of a UTF-8 file into rubbish: in Windows-1252 text, sequences that
        // are valid UTF-8 hardly ever occur, so a file with mostly valid ones is a damaged UTF-8 file.
        var (valid, invalid) = CountSequences(bytes);
        return valid >= 4 * invalid
            ? (Encoding.UTF8.GetString(bytes), string.Create(CultureInfo.InvariantCulture, $"The file is damaged: {invalid} of its characters cannot be read as UTF-8 and stand as \uFFFD."))
            : (Windows1252.GetString(bytes), null);
    }

    private static (int Valid, int Invalid) CountSequences(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                bytes = bytes[1..];
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == System.Buffers.OperationStatus.Done)
                valid++;
            else
                invalid++;
            bytes = bytes[consumed..];
        }
        return (valid, invalid);
    }

    private static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        // The first 64 KiB tell: text holds no NUL and hardly any control characters.
        var head = bytes[..Math.Min(bytes.Length, 1 << 16)];
        var controls = 0;
        foreach (var value in head)
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))
                controls++;
        if (head.Contains((byte)0) || controls > head.Length / 20)
            throw new InvalidDataException("The file is not text: it looks like a binary file. Take it out of the folder, or save it as text.");
    }
}
