using System.Globalization;

namespace BriefPack;

/// <summary>Turns the bytes of a text file into text.</summary>
internal static class PlainTextDecoder
{
    private const int Windows1252 = 1252;

    /// <summary>Decodes a text and normalises its line endings to <c>\n</c>.</summary>
    /// <returns>The text, and what its reader should know about how it was decoded; null where all is well.</returns>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static (string Text, string? Warning) Decode(ReadOnlySpan<byte> bytes)
    {
        if (EncodingDetector.Detect(bytes) is not { } detected)
            throw new InvalidDataException("The file is not text: it looks like a binary file. Take it out of the folder, or save it as text.");
        var text = detected.Decode(bytes);
        return (text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text, Warning(detected));
    }

    private static string? Warning(DetectedEncoding detected) => detected switch
    {
        { Damaged: > 0 } => string.Create(CultureInfo.InvariantCulture, $"The file is damaged: {detected.Damaged} of its characters cannot be read as UTF-8 and stand as \uFFFD."),
        // The usual case of old: most such files are in a Western language, and a wrong letter shows at once.
        { Guessed: true, Encoding.CodePage: not Windows1252 } => $"The file does not say how its characters are encoded; it was read as {detected.Encoding.WebName}. Save it as UTF-8 if that is wrong.",
        _ => null,
    };
}
