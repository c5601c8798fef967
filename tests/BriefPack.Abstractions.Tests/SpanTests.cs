namespace BriefPack.Abstractions.Tests;

public class SpanTests
{
    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(0, 5, 5, true)]
    [InlineData(5, 0, 5, true)]
    [InlineData(3, 3, 5, false)]
    [InlineData(-1, 2, 5, false)]
    [InlineData(2, -1, 5, false)]
    [InlineData(int.MaxValue, 1, 5, false)]
    public void A_span_knows_whether_it_lies_inside_a_text(int start, int length, int text, bool inside) =>
        new Span(start, length).IsInside(text).ShouldBe(inside);

    [Fact]
    public void A_span_gives_its_text_in_UTF_16_units() => new Span(2, 3).Of("🌉the").ShouldBe("the");

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        Span.FromBounds(0, 3).Overlaps(Span.FromBounds(3, 6)).ShouldBeFalse();
        Span.FromBounds(0, 4).Overlaps(Span.FromBounds(3, 6)).ShouldBeTrue();
        Span.FromBounds(0, 6).Contains(Span.FromBounds(3, 6)).ShouldBeTrue();
    }
}
