using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace BriefPack;

/// <summary>
/// A stage that handles each document alone. Many documents are handled at once, their order is kept, no more than twice
/// <see cref="StageContext.MaxParallelism"/> are held, and an exception becomes a failure of that one document, which goes on as it was.
/// </summary>
public abstract class DocumentStage : IStage
{
    /// <summary>Handles one document. Called from several threads at once: keep no state that changes.</summary>
    /// <param name="document">The document from the stage before.</param>
    /// <param name="context">What the engine offers to the stage.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <returns>A changed copy, or the document itself where there is nothing to change.</returns>
    protected abstract ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> RunAsync(
        IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var slots = new SemaphoreSlim(context.MaxParallelism);
        var results = Channel.CreateBounded<Task<Document>>(
            new BoundedChannelOptions(context.MaxParallelism) { SingleReader = true, SingleWriter = true });
        var feeding = FeedAsync(documents, context, slots, results.Writer, stop.Token);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
        }
        finally
        {
            // Reached early when the consumer stops or a task ends with a cancellation: nothing may keep running behind its back.
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (results.Reader.TryRead(out var rest))
                await ((Task)rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await feeding.ConfigureAwait(false);
    }

    private async Task FeedAsync(
        IAsyncEnumerable<Document> documents, StageContext context, SemaphoreSlim slots, ChannelWriter<Task<Document>> results, CancellationToken cancel)
    {
        try
        {
            await foreach (var document in documents.WithCancellation(cancel).ConfigureAwait(false))
            {
                await slots.WaitAsync(cancel).ConfigureAwait(false);
                var task = Task.Run(() => ProcessOneAsync(document, context, slots, cancel), CancellationToken.None);
                await results.WriteAsync(task, cancel).ConfigureAwait(false);
            }
            results.Complete();
        }
        catch (Exception error)
        {
            results.Complete(error);
        }
    }

    private async Task<Document> ProcessOneAsync(Document document, StageContext context, SemaphoreSlim slots, CancellationToken cancel)
    {
        try
        {
            cancel.ThrowIfCancellationRequested();
            return await ProcessAsync(document, context, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)
        {
            context.Fail(document, error);
            return document;
        }
        finally
        {
            slots.Release();
        }
    }
}
