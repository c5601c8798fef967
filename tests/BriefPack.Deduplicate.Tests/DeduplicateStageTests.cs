using BriefPack.Testing;

namespace BriefPack.Deduplicate.Tests;

public class DeduplicateStageTests
{
    private static readonly string Story = Stories.Make(1);
    private static readonly string Abridged = string.Join("\n\n", Stories.Paragraphs(1).Take(3));

    [Fact]
    public async Task An_abridged_version_is_marked_with_the_share_that_the_full_one_holds()
    {
        var context = new TestStageContext();

        var documents = await new DeduplicateStage(new()).RunAsync([Stories.Document("short", Abridged), Stories.Document("other", Stories.Make(2)), Stories.Document("full", Story)], context);

        documents.Select(document => document.Id).ShouldBe(["short", "other", "full"]);
        documents[0].Get<DuplicateMark>().ShouldBe(new DuplicateMark("full", 1));
        documents[1].Get<DuplicateMark>().ShouldBeNull();
        documents[2].Get<DuplicateMark>().ShouldBeNull();
        var group = context.Get<DuplicateGroups>()!.Items.ShouldHaveSingleItem();
        group.Representative.ShouldBe("full");
        group.Members.ShouldBe(["short", "full"]);
    }

    [Fact]
    public async Task A_pack_without_duplicates_has_an_empty_list_of_groups()
    {
        var context = new TestStageContext();

        await new DeduplicateStage(new()).RunAsync([Stories.Document("a", Story), Stories.Document("b", Stories.Make(2))], context);

        context.Get<DuplicateGroups>()!.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Empty_texts_are_no_duplicates_of_each_other()
    {
        var context = new TestStageContext();

        var documents = await new DeduplicateStage(new()).RunAsync([Stories.Document("a", ""), Stories.Document("b", " \n"), Stories.Document("c", "")], context);

        documents.ShouldAllBe(document => document.Get<DuplicateMark>() == null);
    }

    [Fact]
    public async Task Of_equal_versions_the_earliest_is_printed()
    {
        var documents = await new DeduplicateStage(new()).RunAsync([Stories.Document("late", Story, "A", new DateOnly(2026, 11, 20)), Stories.Document("early", Story, "B", new DateOnly(2026, 11, 19)),
            Stories.Document("undated", Story, "C")], new TestStageContext());

        documents.Select(document => document.Get<DuplicateMark>()?.Of).ShouldBe(["early", null, "early"]);
    }

    [Fact]
    public async Task Of_versions_of_one_day_the_preferred_publisher_s_is_printed()
    {
        var options = new DeduplicateOptions { PreferredPublishers = ["Corvane Times", "Estuary Post"] };

        var documents = await new DeduplicateStage(options).RunAsync([Stories.Document("a", Story, "Aldermouth Ledger"), Stories.Document("b", Story, "estuary post"), Stories.Document("c", Story, "Saltmarsh Echo")], new TestStageContext());

        documents.Select(document => document.Get<DuplicateMark>()?.Of).ShouldBe(["b", null, "b"]);
    }

    [Fact]
    public async Task The_order_of_the_rules_can_be_changed()
    {
        var options = new DeduplicateOptions { Representative = [RepresentativeRule.Earliest] };

        var documents = await new DeduplicateStage(options).RunAsync([Stories.Document("full", Story, "A", new DateOnly(2026, 11, 20)), Stories.Document("short", Abridged, "B", new DateOnly(2026, 11, 19))], new TestStageContext());

        var mark = documents[0].Get<DuplicateMark>().ShouldNotBeNull();
        mark.Of.ShouldBe("short");
        mark.Similarity.ShouldBeInRange(0.4, 0.6);
    }

    [Fact]
    public async Task The_most_complete_version_is_printed_even_where_an_earlier_one_is_shorter()
    {
        var documents = await new DeduplicateStage(new()).RunAsync([Stories.Document("short", Abridged, "A", new DateOnly(2026, 11, 1)), Stories.Document("full", Story, "B", new DateOnly(2026, 11, 20))], new TestStageContext());

        documents.Select(document => document.Get<DuplicateMark>()?.Of).ShouldBe(["full", null]);
    }

    [Fact]
    public async Task An_explanation_names_the_version_that_is_printed()
    {
        var documents = await new DeduplicateStage(new()).RunAsync([Stories.Document("short", Abridged), Stories.Document("full", Story, title: "Harbour opens")], new TestStageContext(explain: true));

        documents[0].Get<Explanations>()!.Items.ShouldHaveSingleItem().Text.ShouldBe("another version of full.txt (Harbour opens), which holds 100 % of its text");
    }
}
