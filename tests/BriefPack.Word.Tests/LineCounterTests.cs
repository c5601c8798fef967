using System.Text;

namespace BriefPack.Word.Tests;

/// <summary>Every character is one em wide, lines are ten.</summary>
public sealed class LineCounterTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("0123456789", 1)]
    [InlineData("01234 6789", 1)]
    [InlineData("01234 67890", 2)]
    [InlineData("0123456789 ", 1)] // a space hangs over the edge
    [InlineData("0123456789          1", 2)]
    [InlineData("012345678901234567890", 3)] // a word that is too long is broken anywhere
    [InlineData("012345-789012", 2)]
    [InlineData("01234\u00A0789012", 2)] // nothing breaks at a no-break space
    [InlineData("0123 56\u00A0789012", 2)]
    [InlineData("one\ntwo\n", 3)]
    [InlineData("soft\u00ADhyphens\u00AD", 2)]
    [InlineData("林田直子林田直子林田直子", 2)] // characters break anywhere
    [InlineData("林田直子林田直子林田。子", 2)] // but not before a full stop
    public void Lines_are_broken_at_the_last_chance_that_fits(string text, int expected) => Count(new TextRun(text)).ShouldBe(expected);

    [Fact]
    public void A_style_may_change_inside_a_word() => Count(new TextRun("0123 5"), new Strong("67890")).ShouldBe(2);

    [Fact]
    public void Notes_stand_at_the_line_of_their_mark()
    {
        var counter = new LineCounter(new OneEm(), _ => 3);
        counter.Count("", [new TextRun("0123456 89 123"), new Note([new TextRun("x")]), new TextRun(" 0123456789")], Style, 100).ShouldBe(3);
        counter.Notes.ShouldBe([(1, 3)]);
    }

    private static ParagraphStyle Style { get; } = new("x", "x") { Size = 10, Line = 12 };

    private static int Count(params Inline[] inlines) => new LineCounter(new OneEm(), _ => 1).Count("", [.. inlines], Style, 100);

    private sealed class OneEm : ITextMeasure
    {
        public double WidthOf(Rune before, Rune rune, Face face) => 1;
    }
}
