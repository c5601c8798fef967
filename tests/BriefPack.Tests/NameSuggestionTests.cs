namespace BriefPack.Tests;

public class NameSuggestionTests
{
    private static readonly string[] Names = ["clean", "deduplicate", "summarize", "quotes"];

    [Theory]
    [InlineData("summarise", "summarize")]
    [InlineData("dedup", "deduplicate")]
    [InlineData("Quotes", "quotes")]
    [InlineData("celan", "clean")]
    [InlineData("translate", null)]
    public void The_nearest_name_is_the_one_that_was_probably_meant(string name, string? expected) =>
        NameSuggestion.Nearest(name, Names).ShouldBe(expected);
}
