using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>A table of all documents: where each came from and on which page it stands.</summary>
internal sealed class SourcesSection : ISection
{
    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("No.", 0.45, ColumnAlignment.End), new("Title", 3.2), new("Publication", 1.5), new("Date", 1.1), new("Source", 2.4), new("Page", 0.55, ColumnAlignment.End),
    ];

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
        Inline source = document.Url is { } url ? new Link(url, [new TextRun(url)]) : new TextRun(document.Source.Path);
        return new TableRow(
        [
            [new TextRun(duplicate ? "=" + number : number)],
            [new TextRun(SectionContext.TitleOf(document), document.Language)],
            [new TextRun(document.Publisher ?? "")],
            [new TextRun(document.Published is { } date ? Wording.ShortDate(date) : "")],
            [source],
            anchor is null ? [] : [new PageReference(anchor)],
        ]);
    }

    // Versions of a story follow the article that stands for them.
    private static int Order(Document document, SectionContext context) =>
        context.NumberOf(document.Id) is > 0 and var number ? number : int.MaxValue;
}
