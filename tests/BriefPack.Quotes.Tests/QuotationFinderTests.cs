namespace BriefPack.Quotes.Tests;

public sealed class QuotationFinderTests
{
    private static readonly QuotationFinder Finder = QuotationFinder.Shared;

    private static List<Quotation> Quoted(string text) =>
        [.. Finder.Find(text).Select(found => found.Quotation).Where(quotation => quotation.Kind != QuotationKind.Indirect)];

    [Theory]
    [InlineData("“We will not sell the harbour,” said Marta Lindqvist, the mayor of Norrhamn.", "Marta Lindqvist")]
    [InlineData("Marta Lindqvist is the mayor of Norrhamn. “We will not sell the harbour,” she said.", "Marta Lindqvist")]
    [InlineData("Marta Lindqvist told reporters that “the harbour is not for sale at any price.”", "Marta Lindqvist")]
    public void A_cue_beside_the_words_names_the_speaker(string text, string expected) =>
        Quoted(text).ShouldHaveSingleItem().Speaker.ShouldBe(expected);

    [Fact]
    public void A_speaker_has_the_role_that_the_article_gives()
    {
        var found = Quoted("“We will not sell the harbour,” said Marta Lindqvist, the mayor of Norrhamn.");
        found.ShouldHaveSingleItem().Role.ShouldBe("mayor of Norrhamn");
    }

    [Fact]
    public void Words_without_any_source_near_them_name_nobody()
    {
        var found = Quoted("The banner hung from the crane all night. “No harbour, no town, no life here.”");
        found.ShouldAllBe(quotation => quotation.Speaker == null);
    }
}
