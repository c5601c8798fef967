using System.Globalization;

namespace BriefPack;

/// <summary>The cover: the title, the date and what the pack holds.</summary>
internal sealed class CoverSection : ISection
{
    public SectionLayout Layout => SectionLayout.Cover;

    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        yield return new ParagraphBlock(pack.Title, ParagraphRole.Title);
        yield return new ParagraphBlock(Wording.LongDate(DateOnly.FromDateTime(pack.Created.DateTime)), ParagraphRole.Subtitle);
        yield return new ParagraphBlock(Counts(pack, context), ParagraphRole.Byline);
    }

    private static string Counts(Pack pack, SectionContext context)
    {
        var parts = new List<string> { Wording.Count(context.Articles.Length, "article") };
        var publishers = context.Articles.Select(article => article.Publisher).Where(publisher => publisher is not null).Distinct().Count();
        if (publishers > 1)
            parts.Add(Wording.Count(publishers, "publication"));
        var versions = pack.Documents.Length - context.Articles.Length;
        if (versions > 0)
            parts.Add(Wording.Count(versions, "further version"));
        var (first, last) = (context.Articles.Min(article => article.Published), context.Articles.Max(article => article.Published));
        if (first is { } from && last is { } to)
            parts.Add(from == to ? Wording.LongDate(from) : string.Create(CultureInfo.InvariantCulture, $"{Wording.LongDate(from)} to {Wording.LongDate(to)}"));
        return string.Join(" · ", parts);
    }
}
