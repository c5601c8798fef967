namespace BriefPack.Summarize.Ai.Tests;

public class SentenceCheckTests
{
    private static readonly SourceFacts[] Sources = [new("ferry", Run.Ferry), new("orchard", Run.Orchard)];

    [Theory]
    [InlineData("The Northern Star ran aground off Harrowby with 214 people on board.")]
    [InlineData("Nine people, 9 in all, were hurt when the ferry ran aground.")]
    [InlineData("Maria Lind, a teacher, heard “a long scraping noise”.")]
    [InlineData("Skerry Lines suspended its night sailings on Tuesday.")]
    [InlineData("Growers in the Vale of Merrow lost 60% of their crop and expect the smallest harvest in 20 years.")]
    public void A_sentence_whose_facts_a_source_holds_passes(string sentence) => SentenceCheck.Check(sentence, Sources).Missing.ShouldBeNull();

    [Theory]
    [InlineData("The Northern Star ran aground off Tilbury with 214 people on board.", "Tilbury")]
    [InlineData("The ferry ran aground with 241 people on board.", "241")]
    [InlineData("Maria Lind heard “a terrible scraping noise”.", "a terrible scraping noise")]
    [InlineData("The teacher was named as Maria Skerry.", "Maria Skerry")]
    [InlineData("The loss was put at 65%.", "65")]
    [InlineData("Twelve people were treated in hospital.", "Twelve")]
    public void A_fact_that_no_source_holds_is_named(string sentence, string missing) =>
        SentenceCheck.Check(sentence, Sources).Missing.ShouldNotBeNull().ShouldContain(missing);

    [Fact]
    public void The_sources_that_hold_the_facts_are_named() =>
        SentenceCheck.Check("The ferry ran aground off Harrowby on Tuesday.", Sources).Held.Select(source => source.Id).ShouldBe(["ferry"]);
}
