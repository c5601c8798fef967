using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>The section <c>speakers</c>: an index of everybody who is quoted, by surname, with the articles and their pages.</summary>
public sealed class SpeakersSection : ISection
{
    /// <inheritdoc/>
    public SectionLayout Layout => SectionLayout.Shared;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(context);
        var rows = (pack.Get<Speakers>()?.Items ?? [])
            .Where(speaker => speaker.Name is not null && !SpeakerName.IsDescription(speaker.Name))
            .OrderBy(speaker => SpeakerName.SurnameOf(speaker.Name!), StringComparer.Ordinal)
            .ThenBy(speaker => speaker.Name, StringComparer.Ordinal)
            .Select(speaker => RowOf(speaker, context))
            .OfType<TableRow>()
            .ToImmutableArray();
        if (rows.IsEmpty)
            yield break;
        yield return new HeadingBlock(1, "Speakers");
        yield return new TableBlock(
            [new TableColumn("Speaker", 3), new TableColumn("Role", 6), new TableColumn("Articles", 2), new TableColumn("Pages", 1.7, ColumnAlignment.End)], rows);
    }

    private static TableRow? RowOf(Speaker speaker, SectionContext context)
    {
        var documents = speaker.Quotations.Select(reference => reference.Document).Distinct(StringComparer.Ordinal)
            .Where(id => context.NumberOf(id) > 0).ToList();
        if (documents.Count == 0)
            return null;
        return new TableRow(
        [
            [new TextRun(speaker.Name!)],
            speaker.Role is null ? [] : [new TextRun(speaker.Role)],
            Join(documents, " ", context.ReferenceTo),
            Join(documents, ", ", id => new PageReference(context.AnchorOf(id)!)),
        ]);
    }

    private static ImmutableArray<Inline> Join(List<string> documents, string separator, Func<string, Inline> reference)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var document in documents)
        {
            if (inlines.Count > 0)
                inlines.Add(new TextRun(separator));
            inlines.Add(reference(document));
        }
        return inlines.ToImmutable();
    }
}
