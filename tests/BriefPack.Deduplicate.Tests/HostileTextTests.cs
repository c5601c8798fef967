using System.Text;

namespace BriefPack.Deduplicate.Tests;

/// <summary>Inputs that a careless index would answer with quadratic time or memory. Each test would run for hours if the work were quadratic.</summary>
public class HostileTextTests
{
    [Fact]
    public void A_million_identical_texts_are_one_group()
    {
        var index = new NearDuplicateIndex();
        var sketch = index.Sketch(Stories.Make(1, 100));
        for (var i = 0; i < 1_000_000; i++)
            index.Add(sketch);

        index.Group(2).ShouldHaveSingleItem().Members.Length.ShouldBe(1_000_000);
    }

    [Fact]
    public void A_million_texts_of_one_word_join_their_copies_only()
    {
        var index = new NearDuplicateIndex();
        for (var i = 0; i < 1_000_000; i++)
            index.Add($"word{i / 2}");

        index.Group(2).Length.ShouldBe(500_000);
    }

    [Fact]
    public void A_million_empty_texts_are_in_no_group()
    {
        var index = new NearDuplicateIndex();
        for (var i = 0; i < 1_000_000; i++)
            index.Add(i % 2 == 0 ? "" : " \n\t");

        index.Group(2).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_thousand_stories_with_one_notice_stay_apart()
    {
        var notice = Stories.Make(99, 150);
        var index = new NearDuplicateIndex();
        for (var i = 0; i < 10_000; i++)
            index.Add(notice + "\n\n" + Stories.Make(1000 + i, 75));

        index.Group(2).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_thousand_versions_of_one_story_are_one_group()
    {
        var story = Stories.Make(99, 150);
        var index = new NearDuplicateIndex();
        for (var i = 0; i < 10_000; i++)
            index.Add(story + "\n\n" + Stories.Make(1000 + i, 20));

        index.Group(2).ShouldHaveSingleItem().Members.Length.ShouldBe(10_000);
    }

    [Fact]
    public void A_text_of_fifty_megabytes_has_a_small_sketch_and_finds_its_copy()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 50_000_000 / sizeof(char); i++)
            text.Append(Stories.Make(i, 500)).Append("\n\n");
        var large = text.ToString();
        var index = new NearDuplicateIndex();
        index.Add(large);
        index.Add(Stories.Make(-1));
        index.Add("Printed again.\n\n" + large);

        index.MemoryBytes.ShouldBeLessThan(100_000);
        index.Group().ShouldHaveSingleItem().Members.ShouldBe([0, 2]);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("Advertisement. ")]
    [InlineData("7 ")]
    [InlineData("X. ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\n\n")]
    public void A_text_that_repeats_one_thing_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 5_000_000 / unit.Length));
        var index = new NearDuplicateIndex();

        index.Add(text);
        index.Add(text);

        index[0].MemoryBytes.ShouldBeLessThan(50_000);
        index.Group().Length.ShouldBe(string.IsNullOrWhiteSpace(unit) ? 0 : 1);
    }
}
