namespace BriefPack;

/// <summary>A part of the printed pack: turns the finished pack into blocks and knows no output format.</summary>
public interface ISection
{
    /// <summary>How its pages look.</summary>
    SectionLayout Layout => SectionLayout.Body;

    /// <summary>Composes the section. Give no blocks where there is nothing to print.</summary>
    /// <param name="pack">The finished pack.</param>
    /// <param name="context">References between articles, and what else sections share.</param>
    IEnumerable<Block> Compose(Pack pack, SectionContext context);
}
