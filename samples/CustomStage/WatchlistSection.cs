using BriefPack;

namespace Acme.Watchlist;

/// <summary>A table of the passages, with references to their articles.</summary>
public sealed class WatchlistSection : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        var rows = context.Articles
            .SelectMany(article => (article.Get<Sightings>()?.Items ?? []).Select(sighting => (Article: article, Sighting: sighting)))
            .OrderBy(found => found.Sighting.Phrase, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (rows.Count == 0)
            yield break;
        yield return new HeadingBlock(1, "Watchlist", "acme-watchlist");
        yield return new TableBlock(
            [new TableColumn("Phrase"), new TableColumn("Passage", 4), new TableColumn("Article", 0.6, ColumnAlignment.End)],
            [.. rows.Select(row => new TableRow(
                [[new Strong(row.Sighting.Phrase)], [new TextRun(row.Sighting.Passage.Of(row.Article.Text))], [context.ReferenceTo(row.Article.Id)]]))]);
    }
}
