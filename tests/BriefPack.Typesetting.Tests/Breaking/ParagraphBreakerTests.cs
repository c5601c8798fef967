namespace BriefPack.Typesetting.Tests;

public sealed class ParagraphBreakerTests
{
    private readonly ParagraphBreaker _breaker = new();
    private readonly List<int> _ends = [];

    [Fact]
    public void A_paragraph_that_fits_is_one_line()
    {
        _breaker.TryBreak(Words(10, 10, 10), 100, 100, 0, 2, _ends).ShouldBeTrue();
        _ends.Count.ShouldBe(1);
    }

    [Fact]
    public void The_whole_paragraph_is_looked_at_and_not_one_line_after_the_other()
    {
        // Line by line, "44 40 40" would go first (134 with spaces, of 150) and leave 60 + 60 stretched by 25; together 44 40 | 40 60 | 60 is worse than 44 40 40 | 60 60.
        _breaker.TryBreak(Words(44, 40, 40, 60, 60, 50), 150, 150, 0, double.PositiveInfinity, _ends).ShouldBeTrue();
        _ends.Count.ShouldBe(3);
    }

    [Fact]
    public void Without_a_way_within_the_tolerance_the_answer_is_no() =>
        _breaker.TryBreak(Words(90, 90, 90), 100, 100, 0, 1, _ends).ShouldBeFalse();

    [Fact]
    public void With_an_infinite_tolerance_there_is_always_a_way_even_for_a_box_wider_than_the_line()
    {
        _breaker.TryBreak(Words(30, 250, 30), 100, 100, 0, double.PositiveInfinity, _ends).ShouldBeTrue();
        _ends[^1].ShouldBe(5);
    }

    [Fact]
    public void No_line_is_wider_than_the_measure_where_every_word_fits()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var items = Words([.. Enumerable.Range(0, random.Next(1, 120)).Select(_ => (double)random.Next(5, 80))]);
            _breaker.TryBreak(items, 200, 200, 0, double.PositiveInfinity, _ends).ShouldBeTrue();
            var from = 0;
            foreach (var end in _ends)
            {
                double width = 0, shrink = 0;
                while (items[from].Kind != LineItemKind.Box)
                    from++;
                for (var i = from; i < end; i++)
                {
                    width += items[i].Width;
                    shrink += items[i].Shrink;
                }
                (width - shrink).ShouldBeLessThanOrEqualTo(200.01);
                from = end;
            }
        }
    }

    private static LineItem[] Words(params double[] widths)
    {
        var items = new List<LineItem>();
        foreach (var width in widths)
        {
            if (items.Count > 0)
                items.Add(LineItem.Glue(10, 5, 3));
            items.Add(LineItem.Box(width));
        }
        items.Add(LineItem.Penalty(0, LineItem.Always, false));
        return [.. items];
    }
}
