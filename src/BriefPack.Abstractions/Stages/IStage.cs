namespace BriefPack;

/// <summary>
/// A step of the pipeline: takes a stream of documents and gives a stream of documents. Most stages look at each document alone and derive
/// from <see cref="DocumentStage"/>; implement this interface directly when a stage must see all of them.
/// </summary>
/// <remarks>
/// The order of stages is declared with <see cref="ProvidesAttribute{T}"/>, <see cref="RequiresAttribute{T}"/> and
/// <see cref="RunsAfterAttribute{T}"/> on the class. Documents must be given back in the order in which they came. Let exceptions propagate: the
/// engine ends the run with a message that names the stage. To give up one document only, call <see cref="StageContext.Fail"/> and pass it on as it was.
/// An instance serves one run at a time.
/// </remarks>
public interface IStage
{
    /// <summary>Runs the stage. A stream and not a list, so that a stage need not hold more documents than it must.</summary>
    /// <param name="documents">The documents from the stage before.</param>
    /// <param name="context">What the engine offers to the stage.</param>
    /// <param name="cancel">Ends the run.</param>
    IAsyncEnumerable<Document> RunAsync(IAsyncEnumerable<Document> documents, StageContext context, CancellationToken cancel);
}
