namespace BriefPack.Text.Tests;

public class SentenceTests
{
    public static TheoryData<string, string> Cases => SpecFile.Cases("sentences.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_are_cut_as_the_spec_says(string text, string expected)
    {
        var analyzed = new TextAnalyzer().Analyze(text);
        string.Join('\n', analyzed.Sentences.Select(sentence => analyzed.TextOf(sentence).ToString().Replace('\n', '↵'))).ShouldBe(expected);
    }

    [Fact]
    public void Paragraphs_are_what_stands_between_blank_lines()
    {
        var analyzed = new TextAnalyzer().Analyze("  One. Two.\n \nThree\nfour.\r\n\r\n\r\nFive.");
        analyzed.Paragraphs.Select(paragraph => analyzed.Text.Substring(paragraph.Start, paragraph.Length)).ShouldBe(["One. Two.", "Three\nfour.", "Five."]);
        analyzed.Paragraphs.Select(paragraph => paragraph.SentenceCount).ShouldBe([2, 1, 1]);
        analyzed.Sentences.Select(sentence => sentence.Paragraph).ShouldBe([0, 0, 1, 2]);
    }

    [Fact]
    public void A_text_without_words_has_no_sentences()
    {
        var analyzed = new TextAnalyzer().Analyze(" \n\t\u200b ");
        analyzed.Tokens.ShouldBeEmpty();
        analyzed.Sentences.ShouldBeEmpty();
        analyzed.Paragraphs.ShouldBeEmpty();
        analyzed.Tags.ShouldBeEmpty();
        analyzed.Names.ShouldBeEmpty();
    }
}
