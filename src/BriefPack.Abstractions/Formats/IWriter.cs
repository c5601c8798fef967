namespace BriefPack;

/// <summary>
/// Writes one output format. It knows nothing of stages: it prints the blocks that the sections composed. The stream is a temporary file that
/// the engine moves over the target once everything is written. The same composition must give the same bytes.
/// </summary>
public interface IWriter
{
    /// <summary>Writes the composed pack.</summary>
    /// <param name="composition">The pack and the blocks that its sections composed.</param>
    /// <param name="output">Where to write; seekable or not, left open.</param>
    /// <param name="context">What the engine offers to the writer.</param>
    /// <param name="cancel">Ends the writing.</param>
    ValueTask WriteAsync(Composition composition, Stream output, WriteContext context, CancellationToken cancel);
}
