using System.Globalization;

namespace BriefPack.Typesetting.Tests;

public sealed class ReferenceTests
{
    private readonly PageProbe _probe = new();

    [Fact]
    public void The_contents_name_the_page_of_every_heading()
    {
        _probe.Set(
            new HeadingBlock(1, "Contents") { InContents = false }, new TableOfContentsBlock(), new PageBreakBlock(),
            new HeadingBlock(2, "First"), PageProbe.Lines(70), new HeadingBlock(2, "Second"), PageProbe.Lines(3), new HeadingBlock(3, "Too deep"));
        var lines = _probe.LinesOn(1);
        lines[1].ShouldStartWith("First");
        lines[1].ShouldEndWith(" 2");
        lines[2].ShouldEndWith(" 3");
        lines.Count.ShouldBe(3);
        _probe.Document.Headings.Select(heading => heading.Page).ShouldBe([1, 2, 3, 3]);
    }

    [Fact]
    public void Page_numbers_in_the_contents_end_at_the_right_edge()
    {
        _probe.Set(new TableOfContentsBlock(), new PageBreakBlock(), new HeadingBlock(1, "One"), new PageBreakBlock(), new HeadingBlock(1, "Two"));
        foreach (var (_, _, right, _) in _probe.Rows(1))
            right.ShouldBe(595.276 - 72, 0.01);
    }

    [Fact]
    public void A_reference_forward_gets_its_number_and_the_line_is_spaced_again()
    {
        _probe.Justified().Set(
            new ParagraphBlock([new TextRun("The harbour board met on Tuesday and what it decided is told in full on page "), new PageReference("target"), new TextRun(" of this briefing, with all of the figures that the engineers have measured.")]),
            new PageBreakBlock(), new HeadingBlock(2, "Target", "target"));
        var row = _probe.Rows(1)[0];
        _probe.LinesOn(1)[0].ShouldContain("page 2 of");
        row.Right.ShouldBe(595.276 - 72, 0.05);
    }

    [Fact]
    public void A_page_waits_only_for_the_numbers_that_it_needs()
    {
        _probe.Set(
            new ParagraphBlock([new TextRun("See page "), new PageReference("end")]), new PageBreakBlock(),
            PageProbe.Lines(1), new PageBreakBlock(), new ParagraphBlock("The end") { Anchor = "end" });
        _probe.OrderOfDelivery.ShouldBe([1, 0, 2]);
        _probe.LinesOn(1)[0].ShouldBe("See page 3");
    }

    [Fact]
    public void A_reference_to_nothing_is_printed_as_a_question_mark_and_reported()
    {
        _probe.Set(new ParagraphBlock([new TextRun("See page "), new PageReference("nowhere")]));
        _probe.LinesOn(1)[0].ShouldBe("See page ?");
        _probe.Document.Warnings.ShouldContain(warning => warning.Contains("'nowhere'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_running_head_names_the_article_that_the_page_goes_on_with()
    {
        _probe.Set(new HeadingBlock(2, "The first article"), PageProbe.Lines(120));
        _probe.FurnitureOn(2).ShouldBe(["Probe", "The first article", "2"]);
    }

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_that_has_its_mark()
    {
        _probe.Set(PageProbe.Lines(60), new ParagraphBlock([new TextRun("A claim"), new Note([new TextRun("The proof.")]), new TextRun(".")]));
        _probe.LinesOn(2)[^1].ShouldBe("1. The proof.");
        _probe.Rows(2)[^1].Y.ShouldBeGreaterThan(740);
        _probe.LinesOn(1).ShouldNotContain("1. The proof.");
    }

    [Fact]
    public void A_row_that_is_taller_than_a_page_is_broken_below_its_repeated_head()
    {
        var tall = new TableRow([[new TextRun("tall")], [new TextRun(string.Join('\n', Enumerable.Range(1, 130).Select(number => $"line {number}")))]]);
        _probe.Set(new TableBlock([new TableColumn("Name"), new TableColumn("What", 3)], [tall, tall]));
        _probe.Document.PageCount.ShouldBeInRange(5, 8);
        Enumerable.Range(1, _probe.Document.PageCount).SelectMany(page => _probe.LinesOn(page)).Count(line => line.EndsWith(" 130", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_long_table_repeats_its_head_on_every_page_and_prints_each_row_once()
    {
        var rows = Enumerable.Range(1, 120).Select(number => new TableRow([[new TextRun(number.ToString(CultureInfo.InvariantCulture))], [new TextRun("words")]]));
        _probe.Set(new TableBlock([new TableColumn("Number", 1, ColumnAlignment.End), new TableColumn("What", 3)], [.. rows]));
        _probe.Document.PageCount.ShouldBe(4);
        for (var page = 2; page <= 4; page++)
            _probe.FurnitureOn(page).ShouldContain("Number");
        var numbers = Enumerable.Range(1, 4).SelectMany(page => _probe.LinesOn(page)).Where(line => char.IsAsciiDigit(line[0])).Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture));
        numbers.ShouldBe(Enumerable.Range(1, 120));
    }
}
