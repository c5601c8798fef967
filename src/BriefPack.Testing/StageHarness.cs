namespace BriefPack.Testing;

/// <summary>Runs a stage alone.</summary>
public static class StageHarness
{
    /// <summary>Runs a stage over one document.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="document">The document.</param>
    /// <param name="context">The surroundings; null for new ones.</param>
    /// <returns>The document that the stage returned.</returns>
    /// <exception cref="StageFailedException">The stage failed for this document.</exception>
    /// <exception cref="InvalidOperationException">The stage returned none or more than one document.</exception>
    public static async Task<Document> RunAsync(this IStage stage, Document document, TestStageContext? context = null) =>
        (await stage.RunAsync([document], context).ConfigureAwait(false)).Single();

    /// <summary>Runs a stage over several documents.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="context">The surroundings; null for new ones, in which a failure is thrown. Given ones keep failures to be looked at.</param>
    /// <returns>The documents that the stage returned, in their order.</returns>
    /// <exception cref="StageFailedException">The stage failed for a document and no context was given to keep that.</exception>
    public static async Task<IReadOnlyList<Document>> RunAsync(this IStage stage, IEnumerable<Document> documents, TestStageContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(documents);
        var surroundings = context ?? new TestStageContext();
        var results = new List<Document>();
        await foreach (var result in stage.RunAsync(Stream(documents), surroundings, CancellationToken.None).ConfigureAwait(false))
            results.Add(result);
        if (context is null && surroundings.Failures is [var (failed, error), ..])
            throw new StageFailedException(failed, error);
        return results;
    }

    private static async IAsyncEnumerable<Document> Stream(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            // Gives way once, as a real source does, so that a stage cannot come to rely on everything being there at once.
            await Task.Yield();
            yield return document;
        }
    }
}
