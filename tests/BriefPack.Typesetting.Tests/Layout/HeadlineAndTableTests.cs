using System.Collections.Immutable;

namespace BriefPack.Typesetting.Tests;

public sealed class HeadlineAndTableTests
{
    private readonly PageProbe _probe = new();

    [Fact]
    public void The_lines_of_a_heading_are_about_equally_long()
    {
        var rows = _probe.Set(new HeadingBlock(2, "Kestrel Bridge shut after a crack was found in its cable anchorage"), new ParagraphBlock("Words.")).Rows(1);
        rows.Count.ShouldBe(3);
        (rows[1].Right - rows[1].Left).ShouldBeGreaterThan(0.7 * (rows[0].Right - rows[0].Left));
    }

    [Fact]
    public void A_heading_of_one_long_word_and_a_short_one_parts_neither()
    {
        var rows = _probe.Set(new HeadingBlock(1, "Donaudampfschifffahrtsgesellschaft an Umleitungsverkehr"), new ParagraphBlock("Words.")).Rows(1);
        rows[0].Text.ShouldBe("Donaudampfschifffahrtsgesellschaft");
        rows[1].Text.ShouldBe("an Umleitungsverkehr");
    }

    [Fact]
    public void A_paragraph_does_not_end_in_a_line_of_one_short_word_where_the_lines_above_can_give_one()
    {
        // Words of all lengths before the last one, so that it falls on every place of its line.
        var alone = 0;
        for (var length = 1; length <= 60; length++)
        {
            var text = "Mayor Tomas Brandt told residents in a short broadcast at midnight that the city had rehearsed a day like this and hoped never to use the script, " +
                string.Join(' ', Enumerable.Repeat("and so on", length / 6)) + new string('n', length % 6) + " it.";
            alone += _probe.Set(new ParagraphBlock(text)).Rows(1)[^1].Text == "it." ? 1 : 0;
        }
        alone.ShouldBe(0);
    }

    [Fact]
    public void A_column_with_room_to_spare_gives_it_to_one_whose_cells_would_break()
    {
        var table = new TableBlock([new TableColumn("No.", 1), new TableColumn("Date", 0.4), new TableColumn("What", 1)], [Row("1", "18 November 2026", "a"), Row("2", "2 May 2026", "b")]);
        var lines = _probe.Set(table).LinesOn(1);
        lines.Count.ShouldBe(3);
        lines[1].ShouldContain("18 November 2026");
    }

    [Fact]
    public void Columns_that_all_have_room_keep_the_widths_of_their_weights()
    {
        _probe.Set(new TableBlock([new TableColumn("a", 1), new TableColumn("b", 3)], [Row("1", "2")]));
        var starts = _probe.Pages[0].Items.OfType<TextItem>().Where(item => item.Run.Text is "1" or "2").Select(item => item.X).ToList();
        (starts[1] - starts[0]).ShouldBe(((595.276 - 144 - 12) / 4) + 12, 0.1);
    }

    [Fact]
    public void A_caption_stands_on_the_page_of_its_figure()
    {
        for (var lines = 30; lines < 48; lines++)
        {
            _probe.Set(PageProbe.Lines(lines), new FigureBlock(new Drawing(200, 60, [new RectangleShape(0, 0, 200, 60, InkColor.Accent)]), "A box") { Caption = [new TextRun("The caption")] });
            var page = _probe.Pages.Values.Single(page => page.Items.OfType<TextItem>().Any(item => item.Run.Text == "caption"));
            page.Items.OfType<RectangleItem>().Any(item => item.Width == 200).ShouldBeTrue($"after {lines} lines");
        }
    }

    [Fact]
    public void Rows_of_one_group_that_run_over_a_page_have_its_label_again_beside_the_first_of_them()
    {
        var rows = Enumerable.Range(1, 80).Select(number => Row(number is 1 or 70 ? $"group{number}" : "", $"row{number}"));
        _probe.Set(new TableBlock([new TableColumn("Date"), new TableColumn("Event", 3)], [.. rows]));
        _probe.FurnitureOn(1).ShouldNotContain("group1");
        _probe.FurnitureOn(2).ShouldContain("group1");
        var label = _probe.Pages[1].Items.OfType<TextItem>().Single(item => item.Run.Text == "group1");
        label.Y.ShouldBe(_probe.Rows(2)[0].Y, 0.06);
        label.X.ShouldBe(72, 0.01);
    }

    [Fact]
    public void No_rule_parts_the_rows_of_one_group_in_their_first_column()
    {
        _probe.Set(new TableBlock([new TableColumn("Date"), new TableColumn("Event", 3)], [Row("a", "1"), Row("", "2"), Row("b", "3")]));
        var rules = _probe.Pages[0].Items.OfType<RectangleItem>().Where(item => item.Height < 0.5 && item.Y > 80).OrderBy(item => item.Y).Select(item => item.X > 100).ToList();
        rules.ShouldBe([true, false, false]);
    }

    [Fact]
    public void A_headline_ends_its_lines_where_the_sense_pauses_and_not_behind_a_small_word()
    {
        _probe.Set(new HeadingBlock(2, "Four long days of grace: how a port works without its only bridge"), PageProbe.Lines(1)).LinesOn(1)[0].ShouldBe("Four long days of grace:");
        foreach (var line in _probe.Set(new HeadingBlock(2, "Contractor denies the allegations over the dredging of a channel and asks for an independent arbitration"), PageProbe.Lines(1)).LinesOn(1).SkipLast(2))
            line.Split(' ')[^1].Length.ShouldBeGreaterThan(3, line);
    }

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => (ImmutableArray<Inline>)[new TextRun(cell)])]);
}
