using System.Collections.Immutable;

namespace BriefPack.Word.Tests;

/// <summary>A composition that holds every kind of block and inline.</summary>
internal static class Everything
{
    public static Drawing Chart { get; } = new(300, 120, [
        new RectangleShape(0, 0, 300, 120, InkColor.Tint),
        new RectangleShape(40, 50, 40, 50, InkColor.Accent),
        new RectangleShape(120, 20, 40, 80, InkColor.Accent),
        new RectangleShape(200, 65, 40, 35, InkColor.Accent),
        new LineShape([new(30, 100), new(260, 100)], 0.75, InkColor.Ink),
        new LineShape([new(30, 100), new(30, 10)], 0.75, InkColor.Rule),
        new LabelShape(60, 112, "Wed", 8, LabelAnchor.Middle, InkColor.Muted),
        new LabelShape(140, 112, "Thu", 8, LabelAnchor.Middle, InkColor.Muted),
        new LabelShape(220, 112, "Fri", 8, LabelAnchor.Middle, InkColor.Muted),
        new LabelShape(26, 24, "5", 8, LabelAnchor.End, InkColor.Muted),
        new LabelShape(265, 100, "day", 8, LabelAnchor.Start, InkColor.Ink)]);

    public static Composition Composition { get; } = Of(
        new ComposedSection("cover", SectionLayout.Cover, [
            new ParagraphBlock("Morning briefing", ParagraphRole.Title),
            new ParagraphBlock("Saturday, 21 November 2026", ParagraphRole.Subtitle),
            new ParagraphBlock("Made by nobody in particular", ParagraphRole.Byline)]),
        new ComposedSection("contents", SectionLayout.Body, [
            new HeadingBlock(1, "Contents") { InContents = false },
            new TableOfContentsBlock()]),
        new ComposedSection("summary", SectionLayout.Body, [
            new HeadingBlock(1, "Summary", "summary"),
            new ParagraphBlock([
                new TextRun("The bridge is closed "), new CrossReference("article-1", [new TextRun("[1]")]), new TextRun(", see page "), new PageReference("article-2"),
                new TextRun(" below. It was "), new Emphasis("not"), new TextRun(" a "), new Strong(new TextRun("surprise"), new Emphasis(" at all")),
                new Note([new TextRun("A note with a "), new Link("https://example.org/a?b=c&d=e", [new TextRun("link")]), new TextRun(".")]), new TextRun(".")]),
            new ListBlock(false, [
                new ListItem(new TextRun("One")),
                new ListItem([new ParagraphBlock("Two"), new ListBlock(true, [new ListItem(new TextRun("Two a")), new ListItem(new TextRun("Two b"))]), new ParagraphBlock("Two goes on")])]),
            new ListBlock(true, [new ListItem(new TextRun("First")), new ListItem(new TextRun("Second"))]),
            new TableBlock(
                [new TableColumn("Item", 3), new TableColumn("Million crowns", 1, ColumnAlignment.End)],
                [new TableRow([[new TextRun("Fuel")], [new TextRun("1.6")]]), new TableRow([[new TextRun("Ferries")], [new TextRun("0.8")]])])
            {
                Caption = [new TextRun("What it costs a day")], Anchor = "costs",
            },
            new TableBlock([new TableColumn("A"), new TableColumn("B")], [new TableRow([[new TextRun("1")], [new TextRun("2")]])]),
            new FigureBlock(Chart, "Articles per day: 3 on Wednesday, 5 on Thursday, 2 on Friday.") { Caption = [new TextRun("Articles per day")] },
            new GroupBlock([new HeadingBlock(3, "Beside the text") { InContents = false }, new ParagraphBlock("Words in a box."), new ParagraphBlock("More words in it.")], KeepTogether: true) { Role = GroupRole.Aside }]),
        new ComposedSection("articles", SectionLayout.Body, [
            .. Article(1, "Kestrel Bridge shut after crack found in cable anchorage"),
            new PageBreakBlock(),
            .. Article(2, "Insurers brace for claims"),
            new PageBreakBlock(),
            new HeadingBlock(2, "Sperrung der Kestrel-Brücke", "article-3") { Language = "de", RunningHead = "Sperrung" },
            new ParagraphBlock("Die Brücke über den Alder wurde gesperrt.") { Language = "de" },
            new ParagraphBlock([new TextRun("Hayashida Naoko ("), new TextRun("林田直子", "ja"), new TextRun("), Chen Wei-ting (陳薇婷) and Yoon Seo-jun (윤서준) met.")]),
            new ParagraphBlock("שלום עולם, 2026!") { Language = "he" },
            new ParagraphBlock("soft\u00ADhyphen, non\u2011breaking, tab\tand\nnew line, emoji 🌉, e\u0301, spaces  two"),
            new ParagraphBlock([new Link("not a url", [new TextRun("A bad link keeps its words")])], ParagraphRole.Small)]));

    public static Composition Of(params ImmutableArray<ComposedSection> sections) => new()
    {
        Pack = new Pack { Title = "Morning briefing", Created = new DateTimeOffset(2026, 11, 21, 7, 0, 0, TimeSpan.Zero) },
        Sections = sections,
    };

    public static Composition Of(params ImmutableArray<Block> blocks) => Of(new ComposedSection("test", SectionLayout.Body, blocks));

    private static IEnumerable<Block> Article(int number, string title) =>
    [
        new HeadingBlock(2, title, $"article-{number}"),
        new ParagraphBlock("By Marguerite Oyelaran · The Aldermouth Ledger · 18 November 2026", ParagraphRole.Byline),
        new ParagraphBlock("The bridge was closed on Tuesday night after inspectors found a crack.", ParagraphRole.Lead),
        new GroupBlock([.. Enumerable.Range(0, 12).Select(index => new ParagraphBlock(
            $"Paragraph {index + 1}. The bridge, which carries 62,000 vehicles a day across the mouth of the Alder, was cleared within forty minutes of the discovery. Nobody was hurt. " +
            "Traffic was being sent by the Upper Alder crossing at Wenning, a detour of 71 kilometres; by eight o'clock the queue was more than nine kilometres long."))])
        {
            Role = GroupRole.Article,
        },
        new QuotationBlock([new TextRun("“I would rather explain a closed bridge than a broken one.”")], [new TextRun("Amara Nwosu, chief engineer")]),
    ];
}
