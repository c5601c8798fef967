namespace BriefPack.Summarize.Ai.Tests;

public class AiSummarizeStageTests
{
    [Fact]
    public void What_passes_is_attached_and_what_does_not_is_struck_and_reported()
    {
        var client = new FakeClient(prompt => prompt.Contains("these 2 articles", StringComparison.Ordinal)
            ? "A ferry ran aground off Harrowby. [1]\nGrowers expect a small harvest. [2]"
            : "The Northern Star ran aground with 214 people on board.\nCaptain Olsen was arrested.");

        var (pack, warnings) = Run.Stage(new(), client, null, Run.Doc("ferry", Run.Ferry), Run.Doc("orchard", Run.Orchard));

        var summary = pack.Documents[0].Get<AiSummary>()!;
        summary.Model.ShouldBe("fake-1");
        summary.Sentences.Select(sentence => sentence.Text).ShouldBe(["The Northern Star ran aground with 214 people on board."]);
        summary.Struck.ShouldHaveSingleItem().Reason.ShouldContain("Olsen");
        pack.Documents[0].Get<Warnings>()!.Items[0].Message.ShouldContain("1 of 2 sentences");
        pack.Documents[1].Get<Warnings>()!.Items[0].Message.ShouldContain("extractive summary is printed alone");
        pack.Get<AiSummary>()!.Sentences.Select(sentence => string.Join('+', sentence.Documents)).ShouldBe(["ferry", "orchard"]);
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public void When_the_model_fails_the_extractive_summary_stays_and_a_warning_says_why()
    {
        var client = new FakeClient((_, _, _) => throw new InvalidOperationException("out of memory"));
        var document = Run.Doc("ferry", Run.Ferry).With(new DocumentSummary([new(0, 85)]));

        var (pack, warnings) = Run.Stage(new(), client, null, document);

        pack.Documents[0].Get<AiSummary>().ShouldBeNull();
        pack.Documents[0].Get<DocumentSummary>()!.Sentences.ShouldBe([new(0, 85)]);
        pack.Documents[0].Get<Warnings>()!.Items[0].Message.ShouldContain("out of memory");
        warnings.ShouldHaveSingleItem().ShouldContain("out of memory");
    }

    [Fact]
    public void An_answer_that_never_comes_is_given_up_after_the_limit_and_the_retries()
    {
        var time = new HurriedTime();
        var client = new FakeClient(async (_, _, cancel) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
            return "";
        });

        var (pack, _) = Run.Stage(new() { TimeoutSeconds = 5, Retries = 1, PackSentences = 0 }, client, time, Run.Doc("ferry", Run.Ferry));

        client.Prompts.Count.ShouldBe(2);
        time.Waits.ShouldContain(TimeSpan.FromSeconds(5));
        time.Waits.ShouldContain(TimeSpan.FromSeconds(1));
        pack.Documents[0].Get<Warnings>()!.Items[0].Message.ShouldContain("no answer within 5 seconds");
    }

    [Fact]
    public void Duplicates_and_empty_documents_are_not_sent()
    {
        var client = new FakeClient(_ => "The ferry ran aground.");

        Run.Stage(new() { PackSentences = 0 }, client, null,
            Run.Doc("ferry", Run.Ferry), Run.Doc("copy", Run.Ferry).With(new DuplicateMark("ferry", 1)), Run.Doc("empty", " "));

        client.Prompts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_request_holds_no_more_of_the_articles_than_asked_for()
    {
        var client = new FakeClient(_ => "");
        var longText = string.Join(' ', Enumerable.Repeat("Sentence after sentence.", 1000));

        Run.Stage(new() { MaxCharacters = 1000 }, client, null, Run.Doc("a", longText), Run.Doc("b", longText));

        client.Prompts.ShouldAllBe(prompt => prompt.Length < 1400);
    }

    [Fact]
    public void Without_a_model_the_message_says_what_to_set() =>
        Should.Throw<ArgumentException>(() => new AiSummarizeStage(new())).Message.ShouldContain("endpoint");

    [Fact]
    public void The_sections_print_the_sentences_and_say_who_wrote_them()
    {
        var client = new FakeClient(_ => "The ferry ran aground off Harrowby. [1]\nCaptain Olsen was arrested. [1]");
        var (pack, _) = Run.Stage(new(), client, null, Run.Doc("ferry", Run.Ferry));

        var blocks = new AiSummarySection().Compose(pack, new(pack)).ToList();
        var aside = new AiAbstractSection().Compose(pack.Documents[0], pack, new(pack)).ShouldHaveSingleItem().ShouldBeOfType<GroupBlock>();

        blocks[1].ShouldBeOfType<ListBlock>().Items.Length.ShouldBe(1);
        foreach (var note in new[] { blocks[2], aside.Blocks[1] })
        {
            var text = note.ShouldBeOfType<ParagraphBlock>().Content[0].ShouldBeOfType<TextRun>().Text;
            text.ShouldContain("fake-1");
            text.ShouldContain("One sentence was struck");
        }
    }
}
