namespace BriefPack.Typesetting;

/// <summary>Takes finished pages, so that a long document never stands in memory as a whole.</summary>
public interface IPageSink
{
    /// <summary>Takes a page. Pages come in their order, except that a page with references forward comes as soon as those are known.</summary>
    /// <param name="page">The page; it is not used again afterwards.</param>
    void Take(TypesetPage page);
}
