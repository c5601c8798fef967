using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack.Pdf.Tests;

/// <summary>Compositions for tests and measurements: every kind of block, and as many articles as are wanted. The words were written for this project.</summary>
internal static class SamplePack
{
    private static readonly string[] Sentences =
    [
        "The harbour board met on Tuesday to decide whether the old crane should be moved or melted down.",
        "“We have waited eleven years for this quay,” said Marta Lindqvist, who runs the ferry office, “and we can wait eleven weeks more.”",
        "Engineers from the district measured the sediment at forty points and found it shallower than the charts had promised.",
        "Nobody disputes the figures; what is disputed is who should pay for them.",
        "A spokesperson for the ministry declined to name a date, but said the tender would be published before the summer.",
        "In the market hall, prices for mackerel fell by a tenth after the first boats returned with full holds.",
        "The report, which runs to 214 pages, recommends dredging the northern channel, closing two slipways and raising the storm wall by sixty centimetres.",
        "Fishermen’s associations called the proposal unworkable and announced a counter-proposal for October.",
        "“Communication was extraordinarily disappointing,” the opposition’s infrastructure speaker remarked after the hearing.",
        "At the university, a team of oceanographers has been modelling currents in the strait since 2019.",
        "Their simulations suggest that a longer breakwater would redirect roughly 30 per cent of the tidal energy towards the eastern shore.",
        "Residents there remember the winter of the broken dyke, and they are not easily reassured.",
        "The council will hear evidence from shipping companies, insurers and the coastguard next week.",
        "Insurance premiums for berths have doubled in three years, according to the brokers’ own statistics.",
        "It was, by any measure, an unusually quiet morning for a town that was about to change its mind.",
        "Two schools have already adapted their timetables so that pupils from the islands can use the earlier boat.",
        "The contractor denies the allegations and has asked for an independent arbitration.",
        "Whether the compromise survives the autumn depends on the mayor, the weather and the price of steel.",
        "Volunteers counted the seabirds twice: 1,482 on Saturday, 1,519 on Sunday.",
        "What remains is a question of responsibility, and responsibility, as the clerk observed, is rarely dredged up without effort.",
    ];

    private static readonly string[] Titles =
    [
        "Harbour board postpones decision on the northern quay", "Ferry operator warns of “incomprehensible” timetable", "Storm wall to be raised by sixty centimetres",
        "Mackerel prices fall as boats return early", "Oceanographers model a longer breakwater", "Insurers double premiums for winter berths",
        "Islands get an earlier boat", "Contractor denies allegations over the dredging tender and asks for an independent arbitration before the end of the year",
    ];

    private static readonly string[] Papers = ["Coastal Courier", "The Strait Times of Norrvik", "Island Gazette", "Shipping Observer"];

    public static Composition Small() => Make(articles: 6, paragraphs: 9);

    /// <summary>Makes a pack: cover, contents, summary with quotations, articles, tables.</summary>
    public static Composition Make(int articles, int paragraphs, Theme? theme = null, PageSetup? setup = null)
    {
        var random = new Random(17);
        var body = ImmutableArray.CreateBuilder<Block>();
        body.Add(new HeadingBlock(1, "Articles"));
        for (var i = 1; i <= articles; i++)
            AddArticle(body, i, paragraphs, random);
        return new Composition
        {
            Pack = new Pack { Title = "Norrvik morning briefing", Created = new DateTimeOffset(2026, 11, 21, 7, 30, 0, TimeSpan.Zero) },
            Theme = theme ?? Theme.Classic,
            PageSetup = setup ?? new PageSetup(),
            Sections =
            [
                new ComposedSection("cover", SectionLayout.Cover,
                [
                    new ParagraphBlock("Norrvik morning briefing", ParagraphRole.Title),
                    new ParagraphBlock("Saturday, 21 November 2026", ParagraphRole.Subtitle),
                    new ParagraphBlock(string.Create(CultureInfo.InvariantCulture, $"{articles} articles from {Papers.Length} publications"), ParagraphRole.Small),
                ]),
                new ComposedSection("contents", SectionLayout.Body, [new HeadingBlock(1, "Contents") { InContents = false }, new TableOfContentsBlock()]),
                new ComposedSection("summary", SectionLayout.Body, Summary(random)),
                new ComposedSection("articles", SectionLayout.Body, body.ToImmutable()),
                new ComposedSection("sources", SectionLayout.Body, Sources(articles)),
            ],
        };
    }

    public static string Paragraph(Random random, int sentences)
    {
        var parts = new string[sentences];
        for (var i = 0; i < sentences; i++)
            parts[i] = Sentences[random.Next(Sentences.Length)];
        return string.Join(' ', parts);
    }

    private static void AddArticle(ImmutableArray<Block>.Builder body, int number, int paragraphs, Random random)
    {
        var anchor = string.Create(CultureInfo.InvariantCulture, $"article-{number}");
        if (number > 1)
            body.Add(new PageBreakBlock());
        body.Add(new HeadingBlock(2, Titles[(number - 1) % Titles.Length], anchor));
        body.Add(new ParagraphBlock($"By Ida Sørensen and Tomáš Dvořák · {Papers[number % Papers.Length]} · 20 November 2026", ParagraphRole.Byline));
        body.Add(new ParagraphBlock(Paragraph(random, 2), ParagraphRole.Lead));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < paragraphs; i++)
        {
            if (i == paragraphs / 2)
                blocks.Add(new HeadingBlock(3, "What the figures say") { InContents = false });
            if (i == 1)
                blocks.Add(new ParagraphBlock(
                [
                    new TextRun("The strategy paper, called "), new Emphasis("Deep Water 2040"), new TextRun(", is the "), new Strong("third attempt"),
                    new TextRun(" in a decade to reconcile the interests of fishing, freight and the office"), new Note([new TextRun("The first two attempts were withdrawn in 2017 and 2021, see "), new Link("https://example.org/strait/archive", [new TextRun("the archive")]), new TextRun(".")]),
                    new TextRun(" that manages both. It can be read at "), new Link("https://example.org/deep-water", [new TextRun("example.org/deep-water")]), new TextRun("."),
                ]));
            else
                blocks.Add(new ParagraphBlock(Paragraph(random, random.Next(2, 6))));
        }
        body.Add(new GroupBlock(blocks.ToImmutable()) { Role = GroupRole.Article });
        body.Add(new QuotationBlock([new TextRun("“We have waited eleven years for this quay, and we can wait eleven weeks more.”")], [new TextRun("Marta Lindqvist, ferry office, in "), new CrossReference(anchor, [new TextRun(string.Create(CultureInfo.InvariantCulture, $"[{number}]"))])]));
    }

    private static ImmutableArray<Block> Summary(Random random) =>
    [
        new HeadingBlock(1, "Executive summary"),
        new ParagraphBlock([new TextRun(Paragraph(random, 3) + " The tender is discussed on page "), new PageReference("article-1"), new TextRun(" and the quay on page "), new PageReference("article-3"), new TextRun(", where the figures are given in full.")]),
        new ListBlock(false,
        [
            new ListItem(new TextRun(Paragraph(random, 1))), new ListItem(new TextRun(Paragraph(random, 2))),
            new ListItem([new ParagraphBlock("Three things are agreed:"), new ListBlock(true, [new ListItem(new TextRun("the channel must be dredged;")), new ListItem(new TextRun("the wall must be raised;")), new ListItem(new TextRun("somebody must pay."))])]),
        ]),
        new HeadingBlock(2, "Articles per day", "chart"),
        Chart(),
        new GroupBlock([new ParagraphBlock("Seen from abroad", ParagraphRole.Lead), new ParagraphBlock([new TextRun("The German weekly wrote: "), new TextRun("„Der Hafen ist zu klein für seine Pläne.“", "de"), new TextRun(" It did not say which plans.")])]) { Role = GroupRole.Aside },
    ];

    private static FigureBlock Chart()
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        double[] values = [4, 7, 3, 9, 12, 6];
        string[] days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
        for (var i = 0; i < values.Length; i++)
        {
            shapes.Add(new RectangleShape(20 + (60 * i), 110 - (values[i] * 8), 36, values[i] * 8, InkColor.Accent));
            shapes.Add(new LabelShape(38 + (60 * i), 124, days[i], 8.5, LabelAnchor.Middle, InkColor.Muted));
            shapes.Add(new LabelShape(38 + (60 * i), 106 - (values[i] * 8), values[i].ToString(CultureInfo.InvariantCulture), 8.5, LabelAnchor.Middle, InkColor.Ink));
        }
        shapes.Add(new LineShape([new DrawingPoint(0, 110), new DrawingPoint(380, 110)], 0.6, InkColor.Ink));
        return new FigureBlock(new Drawing(380, 130, shapes.ToImmutable()), "Bar chart: articles per day, from 3 on Wednesday to 12 on Friday.") { Caption = [new TextRun("Articles per day, 16 to 21 November 2026.")] };
    }

    private static ImmutableArray<Block> Sources(int articles)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var i = 1; i <= Math.Min(articles * 8, 400); i++)
            rows.Add(new TableRow([[new TextRun(string.Create(CultureInfo.InvariantCulture, $"[{i}]"))], [new TextRun(Titles[i % Titles.Length])], [new TextRun(Papers[i % Papers.Length])], [new TextRun((1000 + (i * 37)).ToString("N0", CultureInfo.InvariantCulture))]]));
        return
        [
            new HeadingBlock(1, "Sources"),
            new TableBlock([new TableColumn("No.", 0.5), new TableColumn("Title", 4), new TableColumn("Publication", 2), new TableColumn("Words", 1, ColumnAlignment.End)], rows.ToImmutable()) { Caption = [new TextRun("Every source of this pack, in the order of its articles.")] },
            new ParagraphBlock("Compiled by BriefPack.", ParagraphRole.Small),
        ];
    }
}
