using System.Text;

namespace BriefPack;

/// <summary>Bytes to read documents from: an upload, a response, a text from code.</summary>
/// <param name="path">What it is called in messages and in pack.json; its extension chooses the reader.</param>
/// <param name="bytes">The bytes.</param>
public sealed class MemorySource(string path, ReadOnlyMemory<byte> bytes) : Source
{
    /// <summary>Makes a source of a text.</summary>
    /// <param name="path">What it is called in messages and in pack.json; its extension chooses the reader.</param>
    /// <param name="text">The text.</param>
    public MemorySource(string path, string text) : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override long? Length => bytes.Length;

    /// <inheritdoc/>
    public override ValueTask<Stream> OpenAsync(CancellationToken cancel) =>
        ValueTask.FromResult<Stream>(new MemoryStream(bytes.ToArray(), writable: false));
}
