namespace BriefPack.Deduplicate;

/// <summary>An article of an earlier pack, as the index file keeps it.</summary>
/// <param name="Day">The day of the pack.</param>
/// <param name="Source">The path of its source, by which a second run on one day knows its own articles.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Its publication, or null.</param>
/// <param name="Sketch">The sketch of its text.</param>
internal sealed record PrintedArticle(DateOnly Day, string Source, string? Title, string? Publisher, TextSketch Sketch);
