namespace BriefPack.Typesetting.Tests;

public sealed class HyphenatorTests
{
    private readonly Hyphenator _english = Hyphenator.For("en-GB")!;

    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("communication", "com-mu-ni-ca-tion")]
    [InlineData("algorithm", "al-go-rithm")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("project", "project")]
    [InlineData("table", "ta-ble")]
    [InlineData("quay", "quay")]
    [InlineData("Infrastructure", "In-fra-struc-ture")]
    public void English_words_are_broken_as_dictionaries_break_them(string word, string expected)
    {
        var result = word;
        foreach (var point in _english.Hyphenate(word).ToArray().Reverse())
            result = result.Insert(point, "-");
        result.ShouldBe(expected);
    }

    [Fact]
    public void A_language_without_patterns_has_no_hyphenator() => Hyphenator.For("sv").ShouldBeNull();

    [Fact]
    public void The_same_word_gives_the_same_points_again() =>
        _english.Hyphenate("extraordinarily").ToArray().ShouldBe(_english.Hyphenate("extraordinarily").ToArray());
}
