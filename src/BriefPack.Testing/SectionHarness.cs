namespace BriefPack.Testing;

/// <summary>Runs a section alone.</summary>
public static class SectionHarness
{
    /// <summary>Composes a section for documents.</summary>
    /// <param name="section">The section.</param>
    /// <param name="documents">The documents of the pack.</param>
    /// <returns>The blocks.</returns>
    public static IReadOnlyList<Block> Compose(this ISection section, params IEnumerable<Document> documents) => section.Compose(TestPack.Of(documents));

    /// <summary>Composes a section for a pack.</summary>
    /// <param name="section">The section.</param>
    /// <param name="pack">The pack.</param>
    /// <returns>The blocks.</returns>
    public static IReadOnlyList<Block> Compose(this ISection section, Pack pack)
    {
        ArgumentNullException.ThrowIfNull(section);
        return [.. section.Compose(pack, new SectionContext(pack))];
    }

    /// <summary>Composes a part of an article for one document.</summary>
    /// <param name="section">The part.</param>
    /// <param name="document">The document.</param>
    /// <returns>The blocks.</returns>
    public static IReadOnlyList<Block> Compose(this IArticleSection section, Document document)
    {
        ArgumentNullException.ThrowIfNull(section);
        var pack = TestPack.Of(document);
        return [.. section.Compose(document, pack, new SectionContext(pack))];
    }
}
