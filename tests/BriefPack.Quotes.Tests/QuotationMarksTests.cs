namespace BriefPack.Quotes.Tests;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("She said “yes, we do” and left.", "“yes, we do”")]
    [InlineData("She said \"yes, we do\" and left.", "\"yes, we do\"")]
    [InlineData("She said ''yes, we do'' and left.", "''yes, we do''")]
    [InlineData("She said ``yes, we do'' and left.", "``yes, we do''")]
    [InlineData("‘I don’t know the workers’ names,’ she said.", "‘I don’t know the workers’ names,’")]
    [InlineData("Sie sagte: „Wir gehen heim.“ Dann schwieg sie.", "„Wir gehen heim.“")]
    [InlineData("Elle dit : « Nous partons. » Puis rien.", "« Nous partons. »")]
    [InlineData("Er rief: »Kommt mit!«", "»Kommt mit!«")]
    [InlineData("首相は「協議を続ける」と述べた。", "「協議を続ける」")]
    [InlineData("A ”misprinted opener” is read as one.", "”misprinted opener”")]
    [InlineData("A “misprinted closer“ is read as one.", "“misprinted closer“")]
    [InlineData("“He called it ‘nonsense’ and laughed,” she said.", "“He called it ‘nonsense’ and laughed,”")]
    [InlineData("‘He called it “nonsense” and laughed,’ she said.", "‘He called it “nonsense” and laughed,’")]
    public void A_quoted_stretch_is_found_with_its_marks(string text, string expected) =>
        QuotationMarks.Find(text).ShouldHaveSingleItem().Outer.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("It is the workers' right and the '90s are over.")]
    [InlineData("He is 6'2\" tall and it isn't his.")]
    [InlineData("Rock 'n' roll, get 'em while they're hot.")]
    [InlineData("Nothing here is quoted; the dogs’ bowls are empty.")]
    public void Apostrophes_and_inch_signs_open_nothing(string text) => QuotationMarks.Find(text).ShouldBeEmpty();

    [Fact]
    public void A_quotation_that_is_not_closed_ends_with_its_paragraph_and_goes_on_in_the_next()
    {
        const string text = "“We began in March, she said.\n\n“We ended in May.”\n\nNobody spoke.";
        var found = QuotationMarks.Find(text);
        found.Count.ShouldBe(2);
        found[0].Closed.ShouldBeFalse();
        found[0].Outer.Of(text).ShouldBe("“We began in March, she said.");
        found[1].ContinuesPrevious.ShouldBeTrue();
    }
}
