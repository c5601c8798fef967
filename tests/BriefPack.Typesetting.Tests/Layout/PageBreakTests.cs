namespace BriefPack.Typesetting.Tests;

public sealed class PageBreakTests
{
    // A page of A4 with these margins holds 48 lines of the classic theme's running text.
    private readonly PageProbe _probe = new();

    private int Capacity => (int)((841.89 - 144) / new StyleSheet(Theme.Classic).Leading);

    private IReadOnlyList<RectangleItem> RulesOn(int page) => [.. _probe.Pages[page - 1].Items.OfType<RectangleItem>().Where(rule => rule.Y > 72)];

    [Fact]
    public void A_short_paragraph_stands_on_one_page()
    {
        _probe.Set(PageProbe.Lines(3)).Document.PageCount.ShouldBe(1);
        _probe.LinesOn(1).ShouldBe(["line 1", "line 2", "line 3"]);
    }

    [Fact]
    public void Lines_stand_one_leading_apart()
    {
        var rows = _probe.Set(PageProbe.Lines(4)).Rows(1);
        for (var i = 1; i < rows.Count; i++)
            (rows[i].Y - rows[i - 1].Y).ShouldBe(new StyleSheet(Theme.Classic).Leading, 0.11);
    }

    [Fact]
    public void A_page_holds_as_many_lines_as_fit_and_not_one_more()
    {
        _probe.Set(PageProbe.Lines(Capacity + 10));
        _probe.LinesOn(1).Count.ShouldBe(Capacity);
        _probe.LinesOn(2).Count.ShouldBe(10);
    }

    [Fact]
    public void A_single_last_line_never_stands_alone_on_the_next_page()
    {
        _probe.Set(PageProbe.Lines(Capacity + 1));
        _probe.LinesOn(1).Count.ShouldBe(Capacity - 1);
        _probe.LinesOn(2).ShouldBe([$"line {Capacity}", $"line {Capacity + 1}"]);
    }

    [Fact]
    public void A_single_first_line_never_stands_alone_at_the_foot_of_a_page()
    {
        _probe.Set(PageProbe.Lines(Capacity - 2, "before"), PageProbe.Lines(5, "after"));
        _probe.LinesOn(1)[^1].ShouldStartWith("before");
        _probe.LinesOn(2)[0].ShouldBe("after 1");
    }

    [Fact]
    public void A_heading_moves_to_the_page_of_what_follows_it()
    {
        _probe.Set(PageProbe.Lines(Capacity - 3), new HeadingBlock(3, "The heading"), PageProbe.Lines(6, "after"));
        _probe.LinesOn(1).ShouldNotContain("The heading");
        _probe.LinesOn(2)[0].ShouldBe("The heading");
    }

    [Fact]
    public void What_is_kept_together_moves_to_the_next_page_whole()
    {
        _probe.Set(PageProbe.Lines(Capacity - 6), new GroupBlock([PageProbe.Lines(4, "a"), PageProbe.Lines(6, "b")], KeepTogether: true));
        _probe.LinesOn(2)[0].ShouldBe("a 1");
        _probe.LinesOn(2).Count.ShouldBe(10);
    }

    [Fact]
    public void What_is_kept_together_but_taller_than_a_page_is_broken()
    {
        _probe.Set(new GroupBlock([PageProbe.Lines(30, "a"), PageProbe.Lines(60, "b")], KeepTogether: true));
        _probe.Document.PageCount.ShouldBe(2);
        (_probe.LinesOn(1).Count + _probe.LinesOn(2).Count).ShouldBe(90);
    }

    [Fact]
    public void A_page_break_begins_a_new_page_and_two_of_them_leave_no_empty_one()
    {
        _probe.Set(PageProbe.Lines(1, "a"), new PageBreakBlock(), new PageBreakBlock(), PageProbe.Lines(1, "b")).Document.PageCount.ShouldBe(2);
        _probe.LinesOn(2).ShouldBe(["b 1"]);
    }

    [Fact]
    public void A_page_break_that_asks_for_a_filled_page_goes_on_below_a_rule_on_one_that_is_not()
    {
        var third = new PageBreakBlock { LeastFilled = 1 / 3.0 };

        _probe.Set(PageProbe.Lines((Capacity / 3) - 1, "a"), third, new HeadingBlock(2, "Below"), PageProbe.Lines(1, "b")).Document.PageCount.ShouldBe(1);
        var rows = _probe.Rows(1);
        var rule = RulesOn(1).ShouldHaveSingleItem();
        rule.Element.ShouldBeNull("a rule is no content");
        rule.Y.ShouldBeInRange(rows[^3].Y, rows[^2].Y);

        _probe.Set(PageProbe.Lines((Capacity / 3) + 1, "a"), third, new HeadingBlock(2, "Below"), PageProbe.Lines(1, "b")).Document.PageCount.ShouldBe(2);
        _probe.Set(PageProbe.Lines(Capacity, "a"), third, PageProbe.Lines(1, "b")).LinesOn(2).ShouldBe(["b 1"]);
    }

    [Fact]
    public void A_page_break_that_asks_for_a_filled_page_leaves_no_rule_at_the_head_of_an_empty_one()
    {
        _probe.Set(PageProbe.Lines(1, "a"), new PageBreakBlock(), new PageBreakBlock { LeastFilled = 0.5 }, PageProbe.Lines(1, "b")).Document.PageCount.ShouldBe(2);
        RulesOn(2).ShouldBeEmpty();
        _probe.LinesOn(2).ShouldBe(["b 1"]);
    }

    [Fact]
    public void A_section_begins_on_a_new_page_unless_it_is_continuous()
    {
        _probe.SetSections(
            new ComposedSection("one", SectionLayout.Body, [PageProbe.Lines(1, "a")]),
            new ComposedSection("two", SectionLayout.Continuous, [PageProbe.Lines(1, "b")]),
            new ComposedSection("three", SectionLayout.Body, [PageProbe.Lines(1, "c")]));
        _probe.LinesOn(1).ShouldBe(["a 1", "b 1"]);
        _probe.LinesOn(2).ShouldBe(["c 1"]);
    }

    [Fact]
    public void Space_above_is_dropped_at_the_head_of_a_page()
    {
        var first = _probe.Set(new HeadingBlock(3, "Top"), PageProbe.Lines(1)).Rows(1)[0].Y;
        var second = _probe.Set(PageProbe.Lines(1), new PageBreakBlock(), new HeadingBlock(3, "Top"), PageProbe.Lines(1)).Rows(2)[0].Y;
        second.ShouldBe(first, 0.01);
    }

    [Fact]
    public void Mirrored_pages_have_their_inner_margin_at_the_inside()
    {
        _probe.With(setup => setup with { Mirror = true, MarginInside = 100, MarginOutside = 50, Binding = 10 })
            .Set(PageProbe.Lines(1), new PageBreakBlock(), PageProbe.Lines(1));
        _probe.Rows(1)[0].Left.ShouldBe(110, 0.01);
        _probe.Rows(2)[0].Left.ShouldBe(50, 0.01);
    }

    [Fact]
    public void A_cover_has_neither_running_head_nor_page_number()
    {
        _probe.In(SectionLayout.Cover).Set(new ParagraphBlock("Probe", ParagraphRole.Title));
        _probe.FurnitureOn(1).ShouldBeEmpty();
        _probe.Rows(1)[0].Y.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Two_columns_are_filled_one_after_the_other_and_end_at_the_same_height()
    {
        _probe.With(setup => setup with { Columns = 2 }).Set(new HeadingBlock(2, "Title"), new GroupBlock([PageProbe.Lines(20, "x")]) { Role = GroupRole.Article });
        var lefts = _probe.Pages[0].Items.OfType<TextItem>().Where(item => item.Run.Text == "x").Select(item => Math.Round(item.X)).ToList();
        lefts.Distinct().Count().ShouldBe(2);
        lefts.Count(left => left == 72).ShouldBe(10);
    }

    [Fact]
    public void A_figure_that_is_taller_than_the_page_is_made_smaller()
    {
        var figure = new FigureBlock(new Drawing(400, 2_000, [new RectangleShape(0, 0, 400, 2_000, InkColor.Accent)]), "A tall bar.");
        _probe.Set(figure, PageProbe.Lines(1)).Document.PageCount.ShouldBe(2);
        var bar = _probe.Pages[0].Items.OfType<RectangleItem>().Single(item => item.Element is not null);
        bar.Height.ShouldBe(841.89 - 144, 0.01);
        (bar.Width / bar.Height).ShouldBe(0.2, 0.001);
    }

    [Fact]
    public void Empty_paragraphs_headings_lists_and_tables_are_harmless()
    {
        _probe.Set(
            new ParagraphBlock(""), new HeadingBlock(1, ""), new ListBlock(true, []), new ListBlock(false, [new ListItem(System.Collections.Immutable.ImmutableArray<Block>.Empty)]), new TableBlock([new TableColumn("")], []),
            new GroupBlock([], KeepTogether: true), new QuotationBlock([], []), new TableOfContentsBlock(), PageProbe.Lines(1));
        _probe.LinesOn(1)[^1].ShouldBe("line 1");
    }
}
