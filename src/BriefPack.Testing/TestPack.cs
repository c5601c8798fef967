namespace BriefPack.Testing;

/// <summary>Makes packs for tests.</summary>
public static class TestPack
{
    /// <summary>Makes a pack of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>The pack, with the title "Test pack", made at <see cref="TestStageContext.Now"/>.</returns>
    public static Pack Of(params IEnumerable<Document> documents) =>
        new() { Title = "Test pack", Created = TestStageContext.Now, Documents = [.. documents] };

    /// <summary>Makes what a writer gets of blocks, as one section.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>The composition.</returns>
    public static Composition Composition(params IEnumerable<Block> blocks) =>
        new() { Pack = Of(), Sections = [new ComposedSection("test", SectionLayout.Body, [.. blocks])] };
}
