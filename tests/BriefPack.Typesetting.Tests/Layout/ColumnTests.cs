using System.Collections.Immutable;

namespace BriefPack.Typesetting.Tests;

public sealed class ColumnTests
{
    private readonly PageProbe _probe = new PageProbe().With(setup => setup with { Columns = 2 });

    private static ParagraphBlock Noted(string name) => new([new TextRun($"{name} claim"), new Note([new TextRun($"{name} proof")]), new TextRun(".")]);

    private static GroupBlock Article(params ImmutableArray<Block> blocks) => new(blocks) { Role = GroupRole.Article };

    private (double X, double Y, int Page) PlaceOf(string word)
    {
        var (page, item) = _probe.Pages.Values.SelectMany(page => page.Items.OfType<TextItem>().Select(item => (page, item))).Single(pair => pair.item.Run.Text == word);
        return (item.X, item.Y, page.Index + 1);
    }

    [Fact]
    public void A_note_stands_at_the_foot_of_its_column()
    {
        _probe.Set(Article(PageProbe.Lines(10, "a"), Noted("left"), PageProbe.Lines(60, "b"), Noted("right"), PageProbe.Lines(80, "c")));
        var notes = _probe.Pages[0].Items.OfType<TextItem>().Where(item => item.Run.Text == "proof").ToList();
        notes.Count.ShouldBe(2);
        notes[1].X.ShouldBeGreaterThan(notes[0].X + 200);
        notes.ShouldAllBe(note => note.Y > 740 && note.Y < 841.89 - 72);
    }

    [Fact]
    public void The_text_of_a_column_ends_above_its_notes()
    {
        for (var lines = 30; lines < 60; lines++)
        {
            _probe.Set(Article(PageProbe.Lines(lines, "a"), Noted("n"), PageProbe.Lines(120, "b")));
            foreach (var page in _probe.Pages.Values)
                foreach (var column in page.Items.OfType<TextItem>().Where(item => item.Element is not null).GroupBy(item => item.X > 290))
                {
                    var mark = column.Where(item => item.Run.Text == "proof").Select(item => item.Y).DefaultIfEmpty(double.MaxValue).Min();
                    column.Where(item => item.Run.Text is "a" or "b").ShouldAllBe(item => item.Y < mark - 10, $"{lines} lines");
                    column.ShouldAllBe(item => item.Y < 841.89 - 72, $"{lines} lines");
                }
        }
    }

    [Fact]
    public void Notes_move_with_their_lines_when_the_last_columns_are_made_equal()
    {
        _probe.Set(Article(PageProbe.Lines(10, "a"), Noted("late"), PageProbe.Lines(2, "b")));
        PlaceOf("claim").X.ShouldBeGreaterThan(290);
        PlaceOf("proof").X.ShouldBeGreaterThan(290);
    }

    [Fact]
    public void What_follows_the_columns_stays_above_their_notes()
    {
        _probe.Set(Article(PageProbe.Lines(10, "a"), Noted("n"), PageProbe.Lines(10, "b")), new HeadingBlock(3, "After"), PageProbe.Lines(60, "c"));
        var note = PlaceOf("proof");
        _probe.Pages[note.Page - 1].Items.OfType<TextItem>().Where(item => item.Run.Text == "c").ShouldAllBe(item => item.Y < note.Y - 10);
    }

    [Fact]
    public void Quotations_below_an_article_stand_side_by_side_and_none_is_split()
    {
        _probe.With(setup => setup with { Columns = 1 }).Set(
            new HeadingBlock(2, "Title"), Article(PageProbe.Lines(3)), new HeadingBlock(3, "Quotations"),
            new QuotationBlock([new TextRun("“one”\n“two”\n“three”")], [new TextRun("Ann")]), new QuotationBlock([new TextRun("“four”\n“five”")], [new TextRun("Ben")]));
        PlaceOf("“four”").Y.ShouldBe(PlaceOf("“one”").Y, 0.01);
        PlaceOf("“four”").X.ShouldBeGreaterThan(290);
        PlaceOf("“three”").X.ShouldBeLessThan(290);
    }

    [Fact]
    public void Columns_that_run_over_a_page_end_at_the_same_height_on_the_last_one()
    {
        for (var lines = 100; lines < 190; lines += 7)
        {
            _probe.Set(Article([.. Enumerable.Range(0, lines / 3).Select(_ => (Block)PageProbe.Lines(3, "x"))]));
            var last = _probe.Pages[_probe.Document.PageCount - 1].Items.OfType<TextItem>().Where(item => item.Run.Text == "x").ToList();
            var (left, right) = (last.Count(item => item.X < 290), last.Count(item => item.X > 290));
            (left - right).ShouldBeInRange(0, 3, $"{lines} lines");
        }
    }
}
