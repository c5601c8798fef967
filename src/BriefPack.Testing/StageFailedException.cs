namespace BriefPack.Testing;

/// <summary>A stage failed for a document in a test that did not ask for failures.</summary>
/// <param name="document">The document.</param>
/// <param name="cause">What the stage threw.</param>
public sealed class StageFailedException(Document document, Exception cause)
    : Exception($"The stage failed for the document {document.Id} ({document.Source.Path}): {cause.Message}", cause)
{
    /// <summary>The document.</summary>
    public Document Document { get; } = document;
}
