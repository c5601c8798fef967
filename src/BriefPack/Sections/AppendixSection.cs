using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>What the reader of a pack must be able to check: what failed, what is doubtful and what was removed.</summary>
internal sealed class AppendixSection(AppendixOptions options) : ISection
{
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        var blocks = Failures(pack).Concat(Doubts(pack, context)).Concat(options.Removed ? Removed(context) : []).ToList();
        return blocks.Count == 0 ? [] : [new HeadingBlock(1, "Appendix", "appendix"), .. blocks];
    }

    private static IEnumerable<Block> Failures(Pack pack)
    {
        if (pack.Failures.IsEmpty)
            yield break;
        yield return new HeadingBlock(2, "What failed", "failures");
        yield return new TableBlock(
            [new("Source", 2), new("Step", 0.9), new("Reason", 4)],
            [.. pack.Failures.Select(failure => Row(failure.Source, failure.Stage, failure.Message))]);
    }

    private static IEnumerable<Block> Doubts(Pack pack, SectionContext context)
    {
        var rows = (pack.Get<Warnings>()?.Items ?? []).Select(warning => Row("", warning.Stage, warning.Message))
            .Concat(pack.Documents.SelectMany(document => (document.Get<Warnings>()?.Items ?? [])
                .Select(warning => new TableRow([[context.ReferenceTo(document.Id), new TextRun(" " + document.Source.Path)], [new TextRun(warning.Stage)], [new TextRun(warning.Message)]]))))
            .ToImmutableArray();
        if (rows.IsEmpty)
            yield break;
        yield return new HeadingBlock(2, "What to check", "warnings");
        yield return new TableBlock([new("Article", 2), new("Step", 0.9), new("Warning", 4)], rows);
    }

    private IEnumerable<Block> Removed(SectionContext context)
    {
        var articles = context.Articles.Where(article => article.Get<RemovedText>() is { Items.IsEmpty: false }).ToList();
        if (articles.Count == 0)
            yield break;
        yield return new HeadingBlock(2, "What was removed", "removed");
        // One paragraph for each article: a table of the same would be twice as long, and mostly white.
        foreach (var article in articles)
        {
            var listed = article.Get<RemovedText>()!.Items.ToLookup(item => options.RemovedLines || Prose.IsSentence(item.Text));
            yield return new ParagraphBlock(
                [context.ReferenceTo(article.Id), .. listed[true].GroupBy(item => item.Reason).SelectMany(group => Passages(group, article)), .. Counted([.. listed[false]], listed.Contains(true))],
                ParagraphRole.Small);
        }
    }

    private static ImmutableArray<Inline> Counted(ImmutableArray<RemovedPassage> lines, bool more)
    {
        if (lines.IsEmpty)
            return [];
        var reasons = lines.GroupBy(line => line.Reason).OrderByDescending(group => group.Count()).Select(group => group.Count() == 1 ? group.Key : string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"));
        var count = lines.Length == 1 ? "1 short line" : string.Create(CultureInfo.InvariantCulture, $"{lines.Length} short lines");
        return [new TextRun(more ? " – and " : " "), new Strong(count), new TextRun(": " + string.Join(", ", reasons) + ".")];
    }

    private ImmutableArray<Inline> Passages(IGrouping<string, RemovedPassage> group, Document article) =>
    [
        new TextRun(" "),
        new Strong(group.Key),
        new TextRun("\u00A0 "),
        new TextRun(string.Join(" · ", group.Select(item => Shorten(item.Text))), article.Language),
    ];

    private string Shorten(string text)
    {
        var line = Prose.OneLine(text).Trim();
        if (line.Length <= options.RemovedLength)
            return line;
        // Between words where there is a blank near the end; Chinese and Japanese have none.
        var blank = line.LastIndexOf(' ', options.RemovedLength);
        var cut = blank > options.RemovedLength / 2 ? blank : options.RemovedLength;
        if (char.IsHighSurrogate(line[cut - 1]))
            cut--;
        return line[..cut].TrimEnd() + " …";
    }

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => ImmutableArray.Create<Inline>(new TextRun(cell)))]);
}
