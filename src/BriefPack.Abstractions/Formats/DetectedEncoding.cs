using System.Text;

namespace BriefPack;

/// <summary>How the bytes of a text are encoded.</summary>
/// <param name="Encoding">The encoding. What it cannot read it replaces with U+FFFD.</param>
/// <param name="MarkLength">The length in bytes of the byte order mark that the bytes start with; 0 where there is none.</param>
/// <param name="Damaged">How many byte sequences of a UTF-8 text are not valid; 0 in any other encoding.</param>
/// <param name="Guessed">Whether nothing but the look of the bytes speaks for the encoding: no mark, no declaration, and they are not UTF-8.</param>
public readonly record struct DetectedEncoding(Encoding Encoding, int MarkLength = 0, int Damaged = 0, bool Guessed = false)
{
    /// <summary>Decodes the bytes that were looked at.</summary>
    /// <param name="bytes">The same bytes, with the mark.</param>
    /// <returns>The text, without the mark.</returns>
    public string Decode(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes[MarkLength..]);
}
