using System.Collections.Immutable;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>Lists the passages of all articles. Any output format prints it.</summary>
public sealed class SampleSection : ISection
{
    /// <inheritdoc/>
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        var found = context.Articles.Where(article => article.Get<SampleResult>() is { Passages.IsEmpty: false }).ToList();
        if (found.Count == 0)
            yield break;
        yield return new HeadingBlock(1, "Sample", "company.component");
        foreach (var article in found)
        {
            yield return new HeadingBlock(2, SectionContext.TitleOf(article)) { InContents = false };
            yield return new ListBlock(false, [.. article.Get<SampleResult>()!.Passages.Select(passage =>
                new ListItem(new TextRun(passage.Of(article.Text) + " "), context.ReferenceTo(article.Id)))]);
        }
    }
}
