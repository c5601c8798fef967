using System.Globalization;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>A table of the articles and their reading time.</summary>
/// <param name="options">The options.</param>
public sealed class SampleSection(SampleOptions options) : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        if (context.Articles.IsEmpty)
            yield break;
        yield return new HeadingBlock(1, options.Heading, "company.component");
        yield return new TableBlock(
            [new TableColumn("Article", 4), new TableColumn("Minutes", 1, ColumnAlignment.End)],
            [.. context.Articles.Select(article => new TableRow(
                [[new TextRun(SectionContext.TitleOf(article) + " "), context.ReferenceTo(article.Id)],
                 [new TextRun(ReadingTime.MinutesOf(article).ToString(CultureInfo.InvariantCulture))]]))]);
    }
}
