using System.Globalization;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>A line above the text of every article.</summary>
public sealed class SampleLine : IArticleSection
{
    /// <inheritdoc/>
    public ArticlePlace Place => ArticlePlace.BeforeText;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context) =>
        [new ParagraphBlock(string.Create(CultureInfo.InvariantCulture, $"{ReadingTime.MinutesOf(document)} min"), ParagraphRole.Small)];
}
