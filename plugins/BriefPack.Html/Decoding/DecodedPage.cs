using System.Buffers;
using System.Text;
using System.Text.Unicode;

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
        var buffer = ArrayPool<char>.Shared.Rent(encoding.GetCharCount(bytes));
        return new DecodedPage(buffer, encoding.GetChars(bytes, buffer), warning);
    }

    /// <summary>Decodes UTF-8; null where the bytes are none.</summary>
    public static DecodedPage? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        // No text has more UTF-16 code units than bytes of UTF-8.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            return new DecodedPage(buffer, written, null);
        ArrayPool<char>.Shared.Return(buffer);
        return null;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}
