namespace BriefPack.Word.Tests;

/// <summary>Pages ten lines high: where do parts begin?</summary>
public sealed class PageFillTests
{
    private const double Line = 10;

    [Theory]
    [InlineData(8, 2, 1, 1)] // what just fits stays
    [InlineData(9, 2, 1, 2)] // a paragraph of two lines is not broken
    [InlineData(9, 4, 1, 2)] // one line is not left behind
    [InlineData(8, 3, 1, 2)] // nor does one line go on alone: three lines move
    [InlineData(8, 4, 1, 1)] // two and two may part
    [InlineData(7, 4, 1, 1)] // three fit, but two must go on
    public void Widows_and_orphans_are_kept_as_Word_keeps_them(int linesAbove, int lines, int pageAbove, int page)
    {
        var fill = Fill();
        fill.Place(Part(linesAbove)).ShouldBe(pageAbove);
        fill.Place(Part(lines)).ShouldBe(page);
    }

    [Fact]
    public void Lines_that_stay_together_move_together_but_for_more_than_a_page()
    {
        var fill = Fill();
        fill.Place(Part(7));
        fill.Place(Part(5) with { KeepLines = true }).ShouldBe(2);
        fill.Place(Part(25) with { KeepLines = true }).ShouldBe(3);
        fill.Page.ShouldBe(5);
    }

    [Fact]
    public void The_space_above_counts_after_a_break_that_the_author_made_and_not_after_others()
    {
        var fill = Fill();
        fill.Place(Part(9) with { Before = 10 });
        fill.Page.ShouldBe(1);
        fill.Place(Part(10) with { Before = 10 }).ShouldBe(2);
        fill.Page.ShouldBe(2);
        fill.NewPage();
        fill.Place(Part(10) with { Before = 10, LineHeight = 9.5 }).ShouldBe(3);
        fill.Page.ShouldBe(4);
    }

    [Fact]
    public void A_note_takes_room_on_the_page_of_its_mark_and_goes_on_where_it_is_long()
    {
        var fill = Fill();
        fill.Place(Part(6) with { Notes = [(5, 9)] }).ShouldBe(1);
        fill.Place(Part(1)).ShouldBe(2);
        fill.Place(Part(6)).ShouldBe(2);
        fill.Place(Part(2)).ShouldBe(3);
    }

    [Fact]
    public void A_row_at_the_top_of_a_page_stands_below_the_header_row()
    {
        var fill = Fill();
        fill.Place(Part(10));
        fill.Place(Part(1) with { RepeatAbove = Line }).ShouldBe(2);
        fill.Place(Part(8)).ShouldBe(2);
        fill.Place(Part(1)).ShouldBe(3);
    }

    [Fact]
    public void Columns_are_filled_one_after_another_and_end_equally_long()
    {
        var fill = Fill();
        fill.Place(Part(4));
        fill.StartColumns(2);
        fill.Place(Part(6));
        fill.Place(Part(2));
        fill.EndColumns();
        fill.Place(Part(2)).ShouldBe(1);
        fill.Place(Part(1)).ShouldBe(2);
    }

    private static PageFill Fill() => new(10 * Line, noteRule: 5, noteLine: 5);

    private static MeasuredPart Part(int lines) => new(lines, Line, Before: 0);
}
