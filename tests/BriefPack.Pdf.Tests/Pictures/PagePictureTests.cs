using BriefPack.Tests.Shared;

namespace BriefPack.Pdf.Tests.Pictures;

/// <summary>
/// Pages compared with pictures of them that somebody has looked at. When a change of the layout is meant, look at the new pages, set
/// <c>BRIEFPACK_APPROVE=1</c> and run the tests to write the pictures anew.
/// </summary>
public sealed class PagePictureTests
{
    // Of 255, in the mean of a square. A line that moves by a point makes 21. Another renderer of the same pages (cairo) makes 31: should pdftoppm
    // draw otherwise one day, the pictures are to be written anew.
    private const double Tolerance = 15;

    private static readonly (string Name, int Page, Func<Composition> Compose)[] Pages =
    [
        ("cover", 1, () => SamplePack.Make(2, 9)),
        ("contents", 2, () => SamplePack.Make(6, 2)),
        ("summary", 3, () => SamplePack.Make(3, 9)),
        ("article", 4, () => SamplePack.Make(2, 9)),
        ("table", 7, () => SamplePack.Make(3, 2)),
        ("quotations", 1, Quotations),
        ("modern", 4, () => SamplePack.Make(3, 9, Theme.Modern)),
        ("columns", 4, () => SamplePack.Make(2, 14, Theme.Classic, new PageSetup { Columns = 2, Mirror = true, Binding = 14, Paper = PaperSize.Letter })),
    ];

    private static string Folder { get; } = FindFolder();

    [ToolFact("pdftoppm", "poppler-utils")]
    public async Task Pages_look_as_they_did_when_somebody_looked_at_them()
    {
        var wrong = new List<string>();
        foreach (var (name, page, compose) in Pages)
        {
            using var run = new PdfRun();
            var picture = await PagePicture.OfAsync(await run.FileAsync(compose()), page);
            var path = Path.Combine(Folder, name + ".pgm.gz");
            if (Environment.GetEnvironmentVariable("BRIEFPACK_APPROVE") == "1")
                picture.Save(path);
            var expected = PagePicture.Load(path);
            if ((picture.Width, picture.Height) != (expected.Width, expected.Height))
            {
                wrong.Add($"'{name}' is {picture.Width} by {picture.Height} dots, and was {expected.Width} by {expected.Height}.");
                continue;
            }
            var (x, y, difference) = picture.LargestDifference(expected);
            if (difference > Tolerance)
                wrong.Add(FormattableString.Invariant($"'{name}' differs by {difference:0} of 255, most of all {x:0} points from the left and {y:0} from the top."));
        }
        wrong.ShouldBeEmpty("Look at the pages; if they are meant to look so, run the tests with BRIEFPACK_APPROVE=1.");
    }

    [ToolFact("pdftoppm", "poppler-utils")]
    public async Task A_comma_more_is_seen_and_its_place_is_told()
    {
        var (before, after) = (await PictureOf("The harbour board met on Tuesday"), await PictureOf("The harbour board met, on Tuesday"));
        var (x, y, difference) = after.LargestDifference(before);
        difference.ShouldBeGreaterThan(Tolerance);
        x.ShouldBeInRange(150, 320);
        y.ShouldBeInRange(65, 90);
    }

    [ToolFact("pdftoppm", "poppler-utils")]
    public async Task A_line_that_moves_by_a_point_is_seen()
    {
        var before = await PictureOf("The harbour board met on Tuesday");
        var after = await PictureOf("The harbour board met on Tuesday", new PageSetup { MarginTop = 73 });
        after.LargestDifference(before).Difference.ShouldBeGreaterThan(Tolerance);
    }

    private static async Task<PagePicture> PictureOf(string words, PageSetup? setup = null)
    {
        using var run = new PdfRun();
        return await PagePicture.OfAsync(await run.FileAsync(SamplePack.Small() with { PageSetup = setup ?? new PageSetup(), Sections = [new ComposedSection("x", SectionLayout.Body, [new ParagraphBlock(words)])] }), 1);
    }

    private static Composition Quotations() => SamplePack.Small() with
    {
        Sections =
        [
            new ComposedSection("x", SectionLayout.Body,
            [
                new HeadingBlock(1, "Key quotes"),
                new HeadingBlock(3, [new TextRun("Marta Lindqvist, "), new Emphasis("ferry office")]),
                new QuotationBlock([new TextRun("“We have waited eleven years for this quay.” [1]")], []),
                new QuotationBlock([new TextRun("“Communication was extraordinarily disappointing,” the opposition’s infrastructure speaker remarked after the hearing, and left. [2]")], []),
                new HeadingBlock(2, "Harbour board postpones decision on the northern quay: a vote in October"),
                new ParagraphBlock("By Ida Sørensen · Coastal Courier · 20 November 2026", ParagraphRole.Byline),
                new GroupBlock([new ParagraphBlock("The harbour board met on Tuesday to decide whether the old crane should be moved or melted down. It did not decide.")]) { Role = GroupRole.Article },
                new HeadingBlock(3, "Quotations"),
                new QuotationBlock([new TextRun("“We have waited eleven years for this quay.”\n“Eleven weeks more will not hurt anybody who is still alive.”")], [new TextRun("Marta Lindqvist, "), new Emphasis("ferry office")]),
                new QuotationBlock([new TextRun("“Communication was extraordinarily disappointing.”")], [new TextRun("the opposition")]),
                new QuotationBlock([new TextRun("“In October.”")], [new TextRun("the chair")]),
            ]),
        ],
    };

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository."), "tests", "BriefPack.Pdf.Tests", "Pictures");
    }
}
