namespace BriefPack.Typesetting.Tests;

public sealed class BaselineGridTests
{
    private const double Top = 72;

    private readonly PageProbe _probe = new();
    private readonly StyleSheet _styles = new(Theme.Classic);

    private static FigureBlock Figure(double height) => new(new Drawing(100, height, [new RectangleShape(0, 0, 100, height, InkColor.Accent)]), "A box.");

    // The base line of a page's first line, and whole lines below it.
    private double LineOf(double y, int page = 1) => (y - FirstLine(page)) / _styles.Leading;

    private double FirstLine(int page) => Top + ((_probe.Pages[page - 1].Items.OfType<TextItem>().First(item => item.Element is not null && item.Size == _styles.Body.Size).Y - Top) % _styles.Leading);

    private IEnumerable<double> BaseLinesOf(string word) =>
        from page in _probe.Pages.Values from item in page.Items.OfType<TextItem>() where item.Run.Text == word select item.Y;

    [Fact]
    public void Running_text_stands_on_one_grid_whatever_stands_between()
    {
        for (var height = 10.0; height < 40; height += 2.3)
        {
            _probe.Justified().Set(
                PageProbe.Lines(2, "x"), new HeadingBlock(3, "Part"), PageProbe.Lines(3, "x"), Figure(height), PageProbe.Lines(3, "x"),
                new ListBlock(false, [new ListItem([new TextRun("one")]), new ListItem([new TextRun("two")])]), PageProbe.Lines(2, "x"),
                new TableBlock([new TableColumn("a"), new TableColumn("b")], [new TableRow([[new TextRun("1")], [new TextRun("2")]])]), PageProbe.Lines(2, "x"),
                new QuotationBlock([new TextRun("“It stands.”")], [new TextRun("A mason")]), new ParagraphBlock("Small print", ParagraphRole.Small), PageProbe.Lines(60, "x"));
            var lines = BaseLinesOf("x").ToList();
            lines.Count.ShouldBe(72);
            foreach (var y in lines)
                (LineOf(y) - Math.Round(LineOf(y))).ShouldBe(0, 0.001, $"a figure {height} points high, a line at {y}");
        }
    }

    [Fact]
    public void Facing_pages_have_their_lines_at_the_same_heights()
    {
        _probe.Justified().Set(new HeadingBlock(2, "A headline"), new ParagraphBlock("By a reporter", ParagraphRole.Byline), PageProbe.Lines(120, "x"));
        var first = _probe.Rows(1).Where(row => row.Text.StartsWith("x ", StringComparison.Ordinal)).Select(row => row.Y).ToHashSet();
        var second = _probe.Rows(2).Select(row => row.Y).ToHashSet();
        first.Except(second).ShouldBeEmpty();
    }

    [Fact]
    public void Both_columns_have_their_lines_at_the_same_heights_also_below_a_heading()
    {
        _probe.Justified().With(setup => setup with { Columns = 2 }).Set(
            new HeadingBlock(2, "A headline"), new ParagraphBlock("By a reporter", ParagraphRole.Byline),
            new GroupBlock([PageProbe.Lines(9, "x"), new HeadingBlock(3, "Part"), PageProbe.Lines(14, "x"), Figure(31), PageProbe.Lines(12, "x")]) { Role = GroupRole.Article });
        var columns = _probe.Pages[0].Items.OfType<TextItem>().Where(item => item.Run.Text == "x").GroupBy(item => item.X).ToList();
        columns.Count.ShouldBe(2);
        foreach (var column in columns)
            foreach (var item in column)
                (LineOf(item.Y) - Math.Round(LineOf(item.Y))).ShouldBe(0, 0.001);
    }

    [Fact]
    public void The_space_that_the_grid_asks_for_goes_above_a_heading_rather_than_below_it()
    {
        _probe.Justified().Set(PageProbe.Lines(2, "x"), Figure(17), new HeadingBlock(3, "Part"), PageProbe.Lines(2, "y"));
        var heading = _probe.Rows(1).Single(row => row.Text == "Part").Y;
        (BaseLinesOf("y").First() - heading).ShouldBeLessThan(_styles.Leading * 1.6);
    }

    [Fact]
    public void A_heading_at_the_head_of_a_page_has_no_empty_line_below_it()
    {
        _probe.Justified().Set(new HeadingBlock(3, "Part"), PageProbe.Lines(2, "y"));
        (BaseLinesOf("y").First() - _probe.Rows(1)[0].Y).ShouldBeLessThan(_styles.Leading * 1.2);
    }
}
