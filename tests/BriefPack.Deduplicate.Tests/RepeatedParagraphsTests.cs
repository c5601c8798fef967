using BriefPack.Testing;

namespace BriefPack.Deduplicate.Tests;

public class RepeatedParagraphsTests
{
    private const string Notice = "Readers of the Ledger can send their own harbour pictures to the picture desk.";

    private static readonly DeduplicateOptions Options = new() { RepeatedParagraphs = 3 };

    [Fact]
    public async Task A_paragraph_of_three_stories_of_one_outlet_is_moved_out_with_its_place()
    {
        var documents = await Run(Options, WithNotice(1, "Ledger"), WithNotice(2, "Ledger"), WithNotice(3, "Ledger"), WithNotice(4, "Times"));

        var paragraphs = Stories.Paragraphs(1, 100);
        documents[0].Text.ShouldBe(string.Join("\n\n", paragraphs));
        documents[0].Get<RemovedText>()!.Items.ShouldHaveSingleItem()
            .ShouldBe(new RemovedPassage(Notice, "repeated across documents", null, paragraphs[0].Length));
        documents[3].Text.ShouldContain(Notice);
    }

    [Fact]
    public async Task Versions_of_one_story_count_once()
    {
        var documents = await Run(Options, WithNotice(1, "Ledger"), WithNotice(1, "Ledger"), WithNotice(1, "Ledger"), WithNotice(2, "Ledger"));

        documents.ShouldAllBe(document => document.Text.Contains(Notice));
    }

    [Fact]
    public async Task Without_the_option_texts_stay_as_they_are()
    {
        var documents = await Run(new(), WithNotice(1, "Ledger"), WithNotice(2, "Ledger"), WithNotice(3, "Ledger"));

        documents.ShouldAllBe(document => document.Text.Contains(Notice));
    }

    [Fact]
    public async Task A_document_that_has_nothing_else_stays_as_it_is()
    {
        var documents = await Run(Options, Stories.Document("only", Notice, "Ledger"), WithNotice(2, "Ledger"), WithNotice(3, "Ledger"));

        documents[0].Text.ShouldBe(Notice);
        documents[1].Text.ShouldNotContain(Notice);
    }

    [Fact]
    public async Task What_the_cleaner_removed_keeps_its_place()
    {
        var first = WithNotice(1, "Ledger");
        var end = first.Text.Length;
        first = first.With(new RemovedText([new RemovedPassage("Share this", "share bar", 0.9, 0), new RemovedPassage("More news", "teaser", 0.9, end)]));

        var documents = await Run(Options, first, WithNotice(2, "Ledger"), WithNotice(3, "Ledger"));

        documents[0].Get<RemovedText>()!.Items.Select(item => (item.Text, item.Position))
            .ShouldBe([("Share this", 0), (Notice, Stories.Paragraphs(1, 100)[0].Length), ("More news", documents[0].Text.Length)]);
    }

    [Fact]
    public async Task Texts_that_quotations_point_into_stay_as_they_are_with_a_warning()
    {
        var context = new TestStageContext();
        Document[] input = [WithNotice(1, "Ledger").With(new Quotations([])), WithNotice(2, "Ledger"), WithNotice(3, "Ledger")];

        var documents = await new DeduplicateStage(Options).RunAsync(input, context);

        documents.ShouldAllBe(document => document.Text.Contains(Notice));
        context.Warnings.ShouldHaveSingleItem();
    }

    private static Document WithNotice(int story, string publisher)
    {
        var paragraphs = Stories.Paragraphs(story, 100);
        return Stories.Document($"{publisher}-{story}-{Guid.NewGuid():N}", $"{paragraphs[0]}\n\n{Notice}\n\n{paragraphs[1]}", publisher);
    }

    private static Task<IReadOnlyList<Document>> Run(DeduplicateOptions options, params Document[] documents) => new DeduplicateStage(options).RunAsync(documents);
}
