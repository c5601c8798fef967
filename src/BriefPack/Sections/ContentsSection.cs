namespace BriefPack;

/// <summary>The table of contents with page numbers.</summary>
internal sealed class ContentsSection : ISection
{
    public IEnumerable<Block> Compose(Pack pack, SectionContext context) =>
        [new HeadingBlock(1, "Contents", "contents") { InContents = false }, new TableOfContentsBlock()];
}
