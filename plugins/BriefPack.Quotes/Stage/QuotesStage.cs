using System.Runtime.CompilerServices;

namespace BriefPack.Quotes;

/// <summary>
/// Finds the quotations of every document and who said them, and attaches <see cref="Quotations"/>; once all documents have passed it attaches
/// the pack-wide <see cref="Speakers"/>. Documents are handled in parallel and kept in order.
/// </summary>
/// <param name="options">What is worth printing.</param>
[Provides<Quotations>]
[Provides<Speakers>]
[RunsAfter<RemovedText>]
[RunsAfter<DuplicateMark>]
public sealed class QuotesStage(QuotesOptions options) : IStage
{
    private readonly QuotesOptions options = options ?? throw new ArgumentNullException(nameof(options));

    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> RunAsync(
        IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(context);
        var speakers = new SpeakerUnifier(options);
        await foreach (var document in new Finding().RunAsync(documents, context, cancel).ConfigureAwait(false))
        {
            speakers.Add(document);
            yield return document;
        }
        context.Attach(speakers.Unify());
    }

    private sealed class Finding : DocumentStage
    {
        protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
        {
            var found = QuotationFinder.Shared.Find(document.Text);
            var result = document.With(new Quotations([.. found.Select(item => item.Quotation)]));
            if (context.Explain && !found.IsEmpty)
            {
                var items = found.Select(item => new Explanation(context.StageName, item.Quotation.Content, item.Reason));
                result = result.With(new Explanations([.. document.Get<Explanations>()?.Items ?? [], .. items]));
            }
            return ValueTask.FromResult(result);
        }
    }
}
