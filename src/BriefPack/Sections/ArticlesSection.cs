using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>The articles: title lines, summary, text, and the parts that plugins add.</summary>
internal sealed class ArticlesSection(ArticlesOptions options) : ISection
{
    public IEnumerable<Block> Compose(Pack pack, SectionContext context)
    {
        if (context.Articles.IsEmpty)
            yield break;
        yield return new HeadingBlock(1, "Articles", "articles");
        for (var i = 0; i < context.Articles.Length; i++)
        {
            if (i > 0 && options.NewPage)
                yield return new PageBreakBlock { LeastFilled = options.ShareShortPages ? 1 / 3.0 : 0 };
            foreach (var block in Article(context.Articles[i], pack, context))
                yield return block;
        }
    }

    private IEnumerable<Block> Article(Document document, Pack pack, SectionContext context)
    {
        var title = SectionContext.TitleOf(document);
        yield return new HeadingBlock(2, title) { Anchor = context.AnchorOf(document.Id), Language = document.Language };
        if (TitleLines(document, context) is { IsEmpty: false } lines)
            yield return new ParagraphBlock(lines, ParagraphRole.Byline);
        if (document.Get<DocumentSummary>() is { Sentences.IsEmpty: false } summary)
            yield return new ParagraphBlock(Prose.OneLine(string.Join(' ', summary.Sentences.Select(sentence => sentence.Of(document.Text)))), ParagraphRole.Lead) { Language = document.Language };
        foreach (var block in Parts(ArticlePlace.BeforeText, document, pack, context))
            yield return block;
        if (options.FullText)
            yield return new GroupBlock([.. Text(document.Text)])
            {
                Role = GroupRole.Article,
                Language = document.Language,
            };
        foreach (var block in Parts(ArticlePlace.AfterText, document, pack, context))
            yield return block;
        if (options.QrCodes && document.Url is { } url && QrFigure.Of(url) is { } code)
            yield return code with { Caption = [new Link(url, [new TextRun(url)])] };
    }

    private static IEnumerable<Block> Text(string text)
    {
        var paragraphs = Prose.Paragraphs(text).ToList();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (TabularText.RowsFrom(paragraphs, i) is > 0 and var rows)
            {
                yield return TabularText.Table(paragraphs, i, rows);
                i += rows - 1;
                continue;
            }
            var followed = i + 1 < paragraphs.Count && (Prose.IsLong(paragraphs[i + 1]) || TabularText.RowsFrom(paragraphs, i + 1) > 0);
            yield return Prose.IsSubheading(paragraphs.ElementAtOrDefault(i - 1), paragraphs[i], followed)
                ? new HeadingBlock(3, paragraphs[i]) { InContents = false }
                : new ParagraphBlock(paragraphs[i]);
        }
    }

    private static ImmutableArray<Inline> TitleLines(Document document, SectionContext context)
    {
        var lines = new List<string>();
        if (document.Authors.Length > 0)
            lines.Add("By " + string.Join(", ", document.Authors));
        if (Wording.Origin(document) is { Length: > 0 } origin)
            lines.Add(origin);
        var number = string.Create(CultureInfo.InvariantCulture, $"[{context.NumberOf(document.Id)}] ");
        Inline source = document.Url is { } url ? new Link(url, [new TextRun(url)]) : new TextRun(FileName(document.Source.Path));
        return [.. lines.Select(line => (Inline)new TextRun(line + "\n")), new TextRun(number), source];
    }

    // The whole path stands in the sources: above an article the name is enough to find the file by.
    private static string FileName(string path) => path[(path.TrimEnd('/').LastIndexOf('/') + 1)..];

    private static IEnumerable<Block> Parts(ArticlePlace place, Document document, Pack pack, SectionContext context) =>
        context.ArticleSections.Where(part => part.Place == place).SelectMany(part => part.Compose(document, pack, context));
}
