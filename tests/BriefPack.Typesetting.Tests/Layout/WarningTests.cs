namespace BriefPack.Typesetting.Tests;

public sealed class WarningTests
{
    private readonly PageProbe _probe = new();

    [Fact]
    public void Control_characters_are_reported_once_for_each_article_and_kind_with_their_number_and_first_place()
    {
        var bells = string.Concat(Enumerable.Repeat("and a bell\u0007 ", 40));
        _probe.Set(
            new HeadingBlock(2, "First"), new ParagraphBlock("The harbour board met\u0007 on Tuesday. " + bells), new HeadingBlock(3, "Part"), new ParagraphBlock("\u001BOnce more\u0007."),
            new HeadingBlock(2, "Second"), new ParagraphBlock("\u0007Here too."));
        _probe.Document.Warnings.ShouldBe(
        [
            "The control character U+0007 stands 42 times in 'First', first behind “The harbour board met”. It cannot be printed and is left out. Clean the text of the source.",
            "The control character U+001B in 'First' cannot be printed and is left out, at the beginning of its paragraph. Clean the text of the source.",
            "The control character U+0007 in 'Second' cannot be printed and is left out, at the beginning of its paragraph. Clean the text of the source.",
        ]);
    }

    [Theory]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\u0085')]
    public void A_character_that_ends_a_line_ends_it_and_joins_no_words(char end)
    {
        _probe.Set(new ParagraphBlock($"one{end}two"));
        _probe.Document.Warnings.ShouldBeEmpty();
        _probe.LinesOn(1).ShouldBe(["one", "two"]);
    }

    [Fact]
    public void A_long_paragraph_is_quoted_by_the_words_before_the_first_place()
    {
        _probe.Set(new ParagraphBlock("Engineers measured the sediment at forty points and found it shallower\u0000 than the charts had promised."));
        _probe.Document.Warnings.Single().ShouldContain("behind “…points and found it shallower”");
    }
}
