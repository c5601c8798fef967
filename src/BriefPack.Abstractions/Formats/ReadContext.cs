namespace BriefPack;

/// <summary>What the engine offers to a reader. All members may be called from any thread.</summary>
public abstract class ReadContext
{
    /// <summary>The longest source that is read, in bytes.</summary>
    public abstract long MaxSourceLength { get; }

    /// <summary>Reads all bytes of the source, up to <see cref="MaxSourceLength"/>, and describes them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="mediaType">The media type of what the reader reads.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <returns>The bytes, and the source with their SHA-256.</returns>
    /// <exception cref="InvalidDataException">The source is longer than <see cref="MaxSourceLength"/>.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public abstract ValueTask<(ReadOnlyMemory<byte> Bytes, SourceInfo Info)> ReadBytesAsync(Source source, string mediaType, CancellationToken cancel);

    /// <summary>The id for a document: short, unique in the pack and the same in every run over the same sources.</summary>
    /// <param name="info">The source of the document.</param>
    /// <param name="index">The position of the document in its source, from 0.</param>
    public abstract string NewId(SourceInfo info, int index = 0);

    /// <summary>Attaches a pack-wide result that the source holds.</summary>
    /// <param name="annotation">The annotation to attach to the pack.</param>
    public abstract void Attach(IAnnotation annotation);

    /// <summary>Records a failure that the source itself tells of, or that concerns only a part of it.</summary>
    /// <param name="failure">The failure.</param>
    public abstract void Fail(Failure failure);
}
