namespace BriefPack;

/// <summary>A part of every printed article, such as its quotations or the other papers that it appeared in.</summary>
public interface IArticleSection
{
    /// <summary>Where it stands; parts at the same place are ordered by their names.</summary>
    ArticlePlace Place => ArticlePlace.AfterText;

    /// <summary>Composes the part for one article. Give no blocks where there is nothing to print.</summary>
    /// <param name="document">The article.</param>
    /// <param name="pack">The finished pack.</param>
    /// <param name="context">References between articles, and what else sections share.</param>
    IEnumerable<Block> Compose(Document document, Pack pack, SectionContext context);
}
