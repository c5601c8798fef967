namespace BriefPack;

/// <summary>
/// Reads one input format. It knows nothing of stages. One source may hold several documents. Called for several sources at once: keep no
/// state that changes. Let exceptions propagate: the engine records a failure for the source with the exception's message.
/// </summary>
public interface IReader
{
    /// <summary>Reads the documents of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="context">What the engine offers to the reader.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The source is not what its extension says; the message says what was found.</exception>
    IAsyncEnumerable<Document> ReadAsync(Source source, ReadContext context, CancellationToken cancel);
}
