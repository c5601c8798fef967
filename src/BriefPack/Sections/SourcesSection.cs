using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>A table of all documents: where each came from and on which page it stands.</summary>
internal sealed class SourcesSection : ISection
{
    // One wide column and not one for each fact: addresses are long, and in a narrow column each takes ten lines.
    private static readonly ImmutableArray<TableColumn> Columns = [new("No.", 0.45, ColumnAlignment.End), new("Source", 8.2), new("Page", 0.55, ColumnAlignment.End)];

    public SectionLayout Layout => SectionLayout.Shared;

    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        if (pack.Documents.IsEmpty)
            yield break;
        yield return new HeadingBlock(1, "Sources", "sources");
        if (pack.Documents.Any(document => document.Get<DuplicateMark>() is not null))
            yield return new ParagraphBlock("A number with an equals sign marks another version of the article with that number.", ParagraphRole.Small);
        yield return new TableBlock(Columns, [.. pack.Documents.OrderBy(document => Order(document, context)).Select(document => Row(document, context))]);
    }

    private static TableRow Row(Document document, SectionContext context)
    {
        var duplicate = document.Get<DuplicateMark>() is not null;
        var number = context.NumberOf(document.Id).ToString(CultureInfo.InvariantCulture);
        var anchor = context.AnchorOf(document.Id);
        var facts = string.Join(", ", new[] { document.Publisher, document.Published is { } date ? Wording.ShortDate(date) : null }.Where(fact => !string.IsNullOrEmpty(fact)));
        Inline source = document.Url is { } url ? new Link(url, [new TextRun(url)]) : new TextRun(document.Source.Path);
        return new TableRow(
        [
            [new TextRun(duplicate ? "=" + number : number)],
            [new Strong(new TextRun(SectionContext.TitleOf(document), document.Language)), new TextRun(facts.Length == 0 ? " · " : $" · {facts} · "), source],
            anchor is null ? [] : [new PageReference(anchor)],
        ]);
    }

    // Versions of a story follow the article that stands for them.
    private static int Order(Document document, SectionContext context) =>
        context.NumberOf(document.Id) is > 0 and var number ? number : int.MaxValue;
}
