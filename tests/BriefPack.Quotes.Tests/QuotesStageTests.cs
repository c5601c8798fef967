using BriefPack.Testing;

namespace BriefPack.Quotes.Tests;

public sealed class QuotesStageTests
{
    private const string Harbour = "Marta Lindqvist told reporters: “The harbour is not for sale, and it never will be.”";
    private const string Again = "“We will find another way to pay for the pier,” said Marta Lindqvist, the mayor of Norrhamn.";
    private const string Other = "“The pier has no future without the harbour,” said Rafael Ortega.";

    private static readonly string[] Clintons =
    [
        "“I have read the treaty twice,” said Alice Dorn. “It is a good one,” Dorn said.",
        "“Nobody in my clinic has time for politics,” said Paul Dorn.",
    ];

    [Fact]
    public async Task Quotations_resolve_in_the_text_and_survive_pack_json()
    {
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Harbour, Again));
        foreach (var document in pack.Documents)
            document.ShouldHaveResolvingSpans();
        var again = await PluginHarness.RoundTripAsync<QuotesPlugin>(pack);
        again.Documents[0].Get<Quotations>()!.Items.ShouldBe(pack.Documents[0].Get<Quotations>()!.Items);
        again.Get<Speakers>()!.Items.Select(speaker => speaker.Name).ShouldBe(pack.Get<Speakers>()!.Items.Select(speaker => speaker.Name));
    }

    [Fact]
    public async Task One_speaker_in_two_articles_is_one_with_the_role_that_either_gives()
    {
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Harbour, Again, Other));
        var speaker = pack.Get<Speakers>()!.Items.Single(item => item.Name == "Marta Lindqvist");
        speaker.Role.ShouldBe("mayor of Norrhamn");
        speaker.Quotations.Select(reference => reference.Document).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Two_people_with_one_surname_stay_two()
    {
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Clintons));
        pack.Get<Speakers>()!.Items.Select(item => item.Name).ShouldBe(["Alice Dorn", "Paul Dorn"]);
        pack.Get<Speakers>()!.Items[0].Quotations.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("“The talks will go on through the winter,” Abe said.")]
    [InlineData("“The talks will go on through the winter,” Prime Minister Abe said.")]
    [InlineData("“The talks will go on through the winter,” said Japanese Prime Minister Shinzo Abe.")]
    public async Task Every_form_of_a_name_is_the_same_speaker(string other)
    {
        const string Full = "“We have not changed our mind on tariffs,” Shinzo Abe told reporters in Osaka.";
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Full, other));
        var speaker = pack.Get<Speakers>()!.Items.ShouldHaveSingleItem();
        speaker.Name.ShouldBe("Shinzo Abe");
        speaker.Quotations.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_surname_gets_the_full_name_that_articles_give_and_keeps_it_short_where_they_give_two()
    {
        const string Quoted = "“The talks will go on through the winter,” Prime Minister Abe said.";
        const string Named = "Shinzo Abe landed in Osaka. The visit of Shinzo Abe was short.";
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Quoted, Named));
        pack.Get<Speakers>()!.Items.ShouldHaveSingleItem().Name.ShouldBe("Shinzo Abe");

        pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Quoted, Named, "Maria Abe opened the fair."));
        pack.Get<Speakers>()!.Items.ShouldHaveSingleItem().Name.ShouldBe("Abe");
    }

    [Fact]
    public async Task A_small_word_before_a_surname_is_no_given_name()
    {
        const string Quoted = "“The talks will go on through the winter,” Prime Minister Abe said.";
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Quoted, "Will Abe go? Nobody knows. Will Abe stay?"));
        pack.Get<Speakers>()!.Items.ShouldHaveSingleItem().Name.ShouldBe("Abe");
    }

    [Fact]
    public async Task A_speaker_below_the_minimum_confidence_is_unattributed()
    {
        var context = new TestStageContext();
        await new QuotesStage(new QuotesOptions { MinimumConfidence = 1 }).RunAsync([TestDocument.Of(Harbour)], context);
        context.Get<Speakers>()!.Items.ShouldHaveSingleItem().Name.ShouldBeNull();
    }

    [Fact]
    public async Task Shorter_words_than_the_minimum_are_in_the_data_and_not_printed()
    {
        var context = new TestStageContext();
        var document = await new QuotesStage(new QuotesOptions { MinimumWords = 50 }).RunAsync(TestDocument.Of(Harbour), context);
        document.Get<Quotations>()!.Items.ShouldNotBeEmpty();
        context.Get<Speakers>()!.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reported_speech_is_printed_only_when_asked_for()
    {
        const string Reported = "Rafael Ortega said that the election office had counted every vote twice.";
        var direct = new TestStageContext();
        await new QuotesStage(new QuotesOptions()).RunAsync([TestDocument.Of(Reported)], direct);
        direct.Get<Speakers>()!.Items.ShouldBeEmpty();
        var all = new TestStageContext();
        await new QuotesStage(new QuotesOptions { DirectOnly = false, MinimumConfidence = 0.3 }).RunAsync([TestDocument.Of(Reported)], all);
        all.Get<Speakers>()!.Items.ShouldHaveSingleItem().Name.ShouldBe("Rafael Ortega");
    }

    [Fact]
    public async Task Every_quotation_is_explained_with_its_cue_when_asked()
    {
        var context = new TestStageContext(explain: true);
        var document = await new QuotesStage(new QuotesOptions()).RunAsync(TestDocument.Of(Again), context);
        var explanations = document.Get<Explanations>()!.Items;
        explanations.Length.ShouldBe(document.Get<Quotations>()!.Items.Length);
        explanations[0].Text.ShouldContain("cue \"said\"");
        explanations[0].Text.ShouldContain("Marta Lindqvist");
    }

    [Fact]
    public async Task The_same_text_gives_the_same_quotations()
    {
        var stage = new QuotesStage(new QuotesOptions());
        var first = await stage.RunAsync(TestDocument.Of(Harbour));
        var second = await stage.RunAsync(TestDocument.Of(Harbour));
        second.Get<Quotations>()!.Items.ShouldBe(first.Get<Quotations>()!.Items);
    }
}
