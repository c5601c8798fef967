namespace BriefPack.Text.Tests;

public class TagTests
{
    [Fact]
    public void A_plain_sentence_is_tagged()
    {
        var text = new TextAnalyzer().Analyze("The senator quickly denied that she had visited Paris on Monday.");
        text.Tags.Select(tag => tag.ToPenn()).ShouldBe(["DT", "NN", "RB", "VBD", "IN", "PRP", "VBD", "VBN", "NNP", "IN", "NNP", "."]);
        text.LemmaOf(3).ShouldBe("deny");
        text.LemmaOf(7).ShouldBe("visit");
    }

    [Fact]
    public void Names_are_found_with_their_kinds()
    {
        var text = new TextAnalyzer().Analyze("Mr. Takashi Mikuriya met Angela Merkel in Berlin. The Justice Department declined to comment, Mikuriya said.");
        text.Names.Select(name => $"{text.Text.Substring(name.Start, name.Length)}/{name.Kind}")
            .ShouldBe(["Takashi Mikuriya/Person", "Angela Merkel/Person", "Berlin/Place", "Justice Department/Organization", "Mikuriya/Person"]);
    }

    [Fact]
    public void A_form_of_address_is_no_part_of_a_name()
    {
        var text = new TextAnalyzer().Analyze("Mr Redwood said he would go. It was Mrs Anna Holt who stayed, Dr Lind said.");
        text.Names.Select(name => text.Text.Substring(name.Start, name.Length)).ShouldBe(["Redwood", "Anna Holt", "Lind"]);
    }

    [Fact]
    public void A_surname_stays_the_person_that_the_document_named_in_full()
    {
        var text = new TextAnalyzer().Analyze("Maria Okonkwo won the seat on Monday.\n\nVoters between Lagos and Okonkwo shrugged. In Okonkwo they trust.");
        text.Names.Where(name => text.Text.Substring(name.Start, name.Length) == "Okonkwo").ShouldAllBe(name => name.Kind == NameKind.Person);
    }

    [Fact]
    public void The_same_text_has_the_same_tags_from_many_threads()
    {
        var text = new TextAnalyzer().Analyze(string.Concat(Enumerable.Repeat("Senator Lee of Utah told the New York Times that it would rain. ", 50)));
        var expected = new TextAnalyzer().Analyze(text.Text);
        Parallel.For(0, 16, _ => text.Names.ShouldBe(expected.Names));
        text.Tags.ShouldBe(expected.Tags);
    }
}
