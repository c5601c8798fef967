using System.Buffers;
using System.Text;

namespace BriefPack.Html.Decoding;

/// <summary>The text of a page in a rented buffer: pages are long, and a string for each would live with the long-lived objects.</summary>
internal readonly struct DecodedPage : IDisposable
{
    private readonly char[] buffer;
    private readonly int length;

    private DecodedPage(char[] buffer, int length, string? warning)
    {
        this.buffer = buffer;
        this.length = length;
        Warning = warning;
    }

    /// <summary>The text.</summary>
    public Memory<char> Text => buffer.AsMemory(0, length);

    /// <summary>What its reader should know about how it was decoded; null where all is well.</summary>
    public string? Warning { get; }

    /// <summary>Decodes bytes; what is invalid becomes the replacement character.</summary>
    public static DecodedPage Of(Encoding encoding, ReadOnlySpan<byte> bytes, string? warning = null)
    {
        // No text has more UTF-16 code units than bytes of UTF-8: that need not be counted.
        var buffer = ArrayPool<char>.Shared.Rent(encoding is UTF8Encoding ? bytes.Length : encoding.GetCharCount(bytes));
        return new DecodedPage(buffer, encoding.GetChars(bytes, buffer), warning);
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}
