using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Deduplicate;

/// <summary>Says above an article when an earlier pack printed its story.</summary>
public sealed class PrintedBeforeSection : IArticleSection
{
    /// <inheritdoc/>
    public ArticlePlace Place => ArticlePlace.BeforeText;

    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Get<PrintedBefore>() is not { } before)
            yield break;
        var content = ImmutableArray.CreateBuilder<Inline>();
        content.Add(new TextRun(before.On.ToString("'Printed on 'd MMMM yyyy", CultureInfo.InvariantCulture)));
        if (before.Publisher is not null && before.Publisher != document.Publisher)
            content.Add(new TextRun(", from " + before.Publisher));
        if (before.Title is not null && before.Title != document.Title)
            content.AddRange(new TextRun(", as "), new Emphasis(before.Title));
        if (before.Similarity < 0.995)
            content.Add(new TextRun(string.Create(CultureInfo.InvariantCulture, $"; {Math.Ceiling(100 * (1 - before.Similarity)):0} % of this text is new")));
        yield return new ParagraphBlock(content.DrainToImmutable(), ParagraphRole.Small);
    }
}
