using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace BriefPack.Deduplicate;

/// <summary>
/// Finds the documents that are versions of one story and marks all but one of each group with <see cref="DuplicateMark"/>; the groups are
/// attached to the pack as <see cref="DuplicateGroups"/>. Documents are given back once all have been seen, in the order in which they came.
/// </summary>
/// <param name="options">What counts as a duplicate, and which version is printed.</param>
[Provides<DuplicateMark>]
[Provides<DuplicateGroups>]
[Provides<PrintedBefore>]
[RunsAfter<RemovedText>]
public sealed class DeduplicateStage(DeduplicateOptions options) : IStage
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> RunAsync(
        IAsyncEnumerable<Document> documents, StageContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(context);
        var all = new List<Document>();
        await foreach (var document in documents.WithCancellation(cancel).ConfigureAwait(false))
            all.Add(document);

        var index = Sketch(all, context.MaxParallelism, cancel);
        var (marked, stories) = MarkDuplicates(all, index, context, cancel);
        int[] printed = [.. Enumerable.Range(0, stories.Length).Where(place => stories[place] == place)];
        var earlier = options.Index is { } path ? new PrintedIndex(path, options, context) : null;
        earlier?.Mark(printed, marked, index, cancel);
        if (options.RepeatedParagraphs > 1)
            RemoveRepeatedParagraphs(marked, stories, context);

        foreach (var document in marked)
            yield return document;
        earlier?.Save(printed, marked, index);
    }

    private NearDuplicateIndex Sketch(List<Document> documents, int maxParallelism, CancellationToken cancel)
    {
        var index = new NearDuplicateIndex(options);
        var sketches = new TextSketch[documents.Count];
        Parallel.For(0, sketches.Length, new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancel },
            place => sketches[place] = index.Sketch(documents[place].Text));
        foreach (var sketch in sketches)
            index.Add(sketch);
        return index;
    }

    /// <returns>The documents, and for each the place of the one that is printed for its story: its own where it is alone.</returns>
    private (Document[] Documents, int[] Stories) MarkDuplicates(
        List<Document> documents, NearDuplicateIndex index, StageContext context, CancellationToken cancel)
    {
        var choice = new RepresentativeChoice(index, documents, options);
        var marked = documents.ToArray();
        int[] stories = [.. Enumerable.Range(0, marked.Length)];
        var groups = new List<(int Representative, DuplicateGroup Group)>();
        foreach (var group in index.Group(context.MaxParallelism, cancel))
        {
            var representative = choice.Choose(group.Members);
            foreach (var member in group.Members)
            {
                stories[member] = representative;
                if (member != representative)
                    marked[member] = Mark(documents[member], documents[representative], index.ShareHeld(member, representative), context);
            }
            groups.Add((representative, new DuplicateGroup(
                documents[representative].Id, [.. group.Members.Select(member => documents[member].Id)])));
        }
        context.Attach(new DuplicateGroups([.. groups.OrderBy(group => group.Representative).Select(group => group.Group)]));
        return (marked, stories);
    }

    private static Document Mark(Document document, Document representative, double share, StageContext context)
    {
        var marked = document.With(new DuplicateMark(representative.Id, Math.Round(share, 3)));
        if (!context.Explain)
            return marked;
        var explanation = new Explanation(context.StageName, null, string.Create(CultureInfo.InvariantCulture,
            $"another version of {representative.Source.Path} ({SectionContext.TitleOf(representative)}), which holds {100 * share:0} % of its text"));
        return marked.With(new Explanations([.. document.Get<Explanations>()?.Items ?? [], explanation]));
    }

    private void RemoveRepeatedParagraphs(Document[] documents, int[] stories, StageContext context)
    {
        // Their spans would point elsewhere once the text is another.
        if (Array.Exists(documents, document => document.Get<DocumentSummary>() is not null || document.Get<Quotations>() is not null))
        {
            context.Warn("Repeated paragraphs stay in the texts, because summaries or quotations point into them already. Put this stage before those.");
            return;
        }
        var repeated = new RepeatedParagraphs(documents, stories, options.RepeatedParagraphs);
        for (var place = 0; place < documents.Length; place++)
            documents[place] = repeated.Remove(documents[place]);
    }
}
