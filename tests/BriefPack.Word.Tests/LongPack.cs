namespace BriefPack.Word.Tests;

/// <summary>Many pages with all that makes counting them hard: notes, lists, tables that break, quotations, boxes, articles that follow on the same page.</summary>
internal static class LongPack
{
    private static readonly string[] Vocabulary =
        ("the bridge port harbour minister crack anchorage inspection report engineer closed traffic ferry costs of and to a in that was which would after before between “quoted” " +
         "cable-stayed Aldermouth Corvane, however; 62,000 vehicles — Saltmarsh (south) infrastructure responsibility AVAILABLE Wenning's Tuesday yesterday.").Split(' ');

    public static Composition Of(int articles, int seed)
    {
        var random = new Random(seed);
        var blocks = new List<Block>();
        for (var article = 1; article <= articles; article++)
        {
            if (article % 3 > 0)
                blocks.Add(new PageBreakBlock { LeastFilled = article % 3 == 1 ? 0.4 : 0 });
            blocks.Add(new HeadingBlock(2, $"Article {article}: {Words(random, 2, 6)}"));
            blocks.Add(new ParagraphBlock(Words(random, 4, 12) + "\n" + Words(random, 4, 12), ParagraphRole.Byline));
            blocks.Add(new ParagraphBlock(Words(random, 20, 80), ParagraphRole.Lead));
            blocks.Add(new GroupBlock([.. Enumerable.Range(0, random.Next(3, 12)).Select(_ => Paragraph(random))]) { Role = GroupRole.Article });
            blocks.Add(new QuotationBlock([new TextRun(Words(random, 5, 40))], [new TextRun(Words(random, 2, 6))]));
            blocks.Add((article % 4) switch
            {
                0 => new ListBlock(article % 8 == 0, [.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => new ListItem(new TextRun(Words(random, 3, 40))))]),
                1 => new TableBlock([new("A"), new("B", 3), new("No.", 0.5, ColumnAlignment.End)], [.. Enumerable.Range(0, random.Next(2, 30)).Select(_ => Row(random))]),
                2 => new GroupBlock([new HeadingBlock(3, Words(random, 2, 5)) { InContents = false }, new ParagraphBlock(Words(random, 20, 90))], KeepTogether: true) { Role = GroupRole.Aside },
                _ => new FigureBlock(Everything.Chart, "A chart") { Caption = [new TextRun(Words(random, 3, 8))] },
            });
        }
        return Everything.Of(
            new ComposedSection("contents", SectionLayout.Body, [new HeadingBlock(1, "Contents") { InContents = false }, new TableOfContentsBlock()]),
            new ComposedSection("articles", SectionLayout.Body, [.. blocks]));
    }

    private static ParagraphBlock Paragraph(Random random)
    {
        var text = new TextRun(Words(random, 5, 120) + " ");
        return random.Next(7) == 0
            ? new ParagraphBlock([text, new Note([new TextRun(Words(random, 4, 50))]), new Emphasis(Words(random, 1, 9))])
            : new ParagraphBlock([text, new Strong(Words(random, 1, 9)), new TextRun(" " + Words(random, 3, 20))]);
    }

    private static TableRow Row(Random random) => new([[new TextRun(Words(random, 1, 4))], [new TextRun(Words(random, 2, 30))], [new TextRun("12")]]);

    private static string Words(Random random, int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
}
