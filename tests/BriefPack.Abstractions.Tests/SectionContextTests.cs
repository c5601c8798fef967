namespace BriefPack.Abstractions.Tests;

public class SectionContextTests
{
    private static Document Article(string id, string text = "Text.", string? title = null) =>
        new() { Id = id, Source = new SourceInfo(id + ".txt", "text/plain", ""), Text = text, Title = title };

    private static Pack PackOf(params Document[] documents) =>
        new() { Title = "Pack", Created = DateTimeOffset.UnixEpoch, Documents = [.. documents] };

    [Fact]
    public void A_duplicate_has_the_number_and_the_anchor_of_its_representative()
    {
        var context = new SectionContext(PackOf(Article("a"), Article("b").With(new DuplicateMark("c", 1)), Article("c")));

        context.Articles.Select(article => article.Id).ShouldBe(["a", "c"]);
        context.NumberOf("b").ShouldBe(2);
        context.AnchorOf("b").ShouldBe("article-2");
        context.ArticleOf("b")!.Id.ShouldBe("c");
    }

    [Fact]
    public void A_reference_to_what_is_not_printed_leads_nowhere()
    {
        var context = new SectionContext(PackOf(Article("a").With(new DuplicateMark("gone", 1))));

        context.NumberOf("a").ShouldBe(0);
        context.AnchorOf("a").ShouldBeNull();
        context.ReferenceTo("a").ShouldBeOfType<TextRun>();
    }

    [Theory]
    [InlineData("Harbour reopens", "Text.", "Harbour reopens")]
    [InlineData(null, "\nFirst line\nSecond", "First line")]
    [InlineData(" ", "", "a.txt")]
    public void A_title_is_the_headline_or_the_first_line_or_the_source(string? title, string text, string expected) =>
        SectionContext.TitleOf(Article("a", text, title)).ShouldBe(expected);

    [Fact]
    public void A_long_first_line_is_cut_between_words_and_never_inside_a_character()
    {
        SectionContext.TitleOf(Article("a", string.Concat(Enumerable.Repeat("words ", 30)))).ShouldBe(string.Join(' ', Enumerable.Repeat("words", 11)) + "…");
        SectionContext.TitleOf(Article("a", "x" + string.Concat(Enumerable.Repeat("🌉", 60)))).ShouldNotContain("�");
        char.IsHighSurrogate(SectionContext.TitleOf(Article("a", "x" + string.Concat(Enumerable.Repeat("🌉", 60))))[^2]).ShouldBeFalse();
    }
}
