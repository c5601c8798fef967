namespace BriefPack.Text.Tests;

public class TokenTests
{
    public static TheoryData<string, string> Cases => SpecFile.Cases("tokens.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tokens_are_cut_as_the_spec_says(string text, string expected)
    {
        var analyzed = new TextAnalyzer().Analyze(text);
        string.Join(' ', analyzed.Tokens.Select(token => analyzed.TextOf(token).ToString())).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Senate", TokenKind.Word)]
    [InlineData("U.S.", TokenKind.Word)]
    [InlineData("1,250", TokenKind.Number)]
    [InlineData("20th", TokenKind.Number)]
    [InlineData("1990s", TokenKind.Number)]
    [InlineData("東", TokenKind.Ideograph)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("“", TokenKind.Quote)]
    [InlineData("$", TokenKind.Symbol)]
    [InlineData("😀", TokenKind.Symbol)]
    [InlineData("example.com", TokenKind.Address)]
    [InlineData("#vote", TokenKind.Handle)]
    public void A_token_knows_its_kind(string text, TokenKind kind) =>
        new TextAnalyzer().Analyze(text).Tokens.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void TokenAt_finds_the_token_that_covers_or_follows_an_offset()
    {
        var analyzed = new TextAnalyzer().Analyze("one  two");
        analyzed.TokenAt(0).ShouldBe(0);
        analyzed.TokenAt(2).ShouldBe(0);
        analyzed.TokenAt(3).ShouldBe(1);
        analyzed.TokenAt(7).ShouldBe(1);
        analyzed.TokenAt(8).ShouldBe(2);
    }
}
