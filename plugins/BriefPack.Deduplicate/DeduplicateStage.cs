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
        foreach (var document in Mark(all, context, cancel))
            yield return document;
    }

    private Document[] Mark(List<Document> documents, StageContext context, CancellationToken cancel)
    {
        var index = Index(documents, context.MaxParallelism, cancel);
        var choice = new RepresentativeChoice(index, documents, options);
        var marked = documents.ToArray();
        var groups = ImmutableArray.CreateBuilder<(int Representative, DuplicateGroup Group)>();
        foreach (var group in index.Group(context.MaxParallelism, cancel))
        {
            var representative = choice.Choose(group.Members);
            foreach (var member in group.Members)
                if (member != representative)
                    marked[member] = Mark(documents[member], documents[representative], index.ShareHeld(member, representative), context);
            groups.Add((representative, new DuplicateGroup(
                documents[representative].Id, [.. group.Members.Select(member => documents[member].Id)])));
        }
        context.Attach(new DuplicateGroups([.. groups.OrderBy(group => group.Representative).Select(group => group.Group)]));
        return marked;
    }

    private NearDuplicateIndex Index(List<Document> documents, int maxParallelism, CancellationToken cancel)
    {
        var index = new NearDuplicateIndex(options);
        var sketches = new TextSketch[documents.Count];
        Parallel.For(0, sketches.Length, new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancel },
            number => sketches[number] = index.Sketch(documents[number].Text));
        foreach (var sketch in sketches)
            index.Add(sketch);
        return index;
    }

    private static Document Mark(Document document, Document representative, double share, StageContext context)
    {
        var marked = document.With(new DuplicateMark(representative.Id, Math.Round(share, 3)));
        if (!context.Explain)
            return marked;
        var explanation = new Explanation(context.StageName, null, string.Create(CultureInfo.InvariantCulture,
            $"another version of {representative.Source.Path} ({SectionContext.TitleOf(representative)}), which holds {share:P0} of its text"));
        return marked.With(new Explanations([.. document.Get<Explanations>()?.Items ?? [], explanation]));
    }
}
