namespace BriefPack.Text.Tests;

public class LanguageTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var line in SpecFile.Blocks("languages.md")[0].Split('\n'))
                cases.Add(line.Split(" | ")[0], line.Split(" | ")[1]);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_enough_to_tell_its_language(string language, string text) =>
        LanguageDetector.Detect(text)?.Code.ShouldBe(language);

    [Fact]
    public void A_text_without_telling_words_has_no_language()
    {
        LanguageDetector.Detect("").ShouldBeNull();
        LanguageDetector.Detect("1234 !?").ShouldBeNull();
    }

    [Fact]
    public void A_long_text_is_surer_than_a_headline()
    {
        var shortGuess = LanguageDetector.Detect("The bridge").ShouldNotBeNull();
        var longGuess = LanguageDetector.Detect("The bridge that the council wanted to build is not what the people of the town have been waiting for.").ShouldNotBeNull();
        longGuess.Confidence.ShouldBeGreaterThan(shortGuess.Confidence);
        longGuess.Confidence.ShouldBeInRange(0, 1);
    }
}
