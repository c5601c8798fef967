namespace BriefPack.Summarize.Tests;

public class ExecutiveSummarySectionTests
{
    [Fact]
    public void Every_sentence_has_a_reference_and_says_how_many_report_it()
    {
        var pack = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette), Run.Doc("b", Texts.FerryPost), Run.Doc("c", Texts.FerryHerald));

        var blocks = new ExecutiveSummarySection().Compose(pack, new(pack)).ToList();

        blocks[0].ShouldBeOfType<HeadingBlock>().Anchor.ShouldBe("executive-summary");
        var items = blocks[1].ShouldBeOfType<ListBlock>().Items;
        items.Length.ShouldBe(pack.Get<PackSummary>()!.Sentences.Length);
        foreach (var (item, sentence) in items.Zip(pack.Get<PackSummary>()!.Sentences))
        {
            var content = item.Blocks[0].ShouldBeOfType<ParagraphBlock>().Content;
            content.OfType<CrossReference>().Count().ShouldBe(1 + sentence.AlsoReportedBy.Length);
            content.OfType<Emphasis>().Any().ShouldBe(sentence.AlsoReportedBy.Length > 0);
        }
    }

    [Fact]
    public void A_pack_without_a_summary_gets_no_section()
    {
        var pack = new Pack { Title = "Empty", Created = default };

        new ExecutiveSummarySection().Compose(pack, new(pack)).ShouldBeEmpty();
        new ExecutiveSummarySection().Compose(pack.With(new PackSummary([])), new(pack)).ShouldBeEmpty();
    }
}
