namespace BriefPack.Summarize.Tests;

public class SummarizeStageTests
{
    [Fact]
    public void Every_sentence_is_a_span_of_its_article_in_text_order()
    {
        var pack = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette), Run.Doc("b", Texts.FerryPost), Run.Doc("c", Texts.Orchard));

        foreach (var document in pack.Documents)
        {
            var spans = document.Get<DocumentSummary>()!.Sentences;
            spans.ShouldNotBeEmpty();
            spans.ShouldBe(spans.Order());
            spans.ShouldAllBe(span => span.Length > 0 && span.IsInside(document.Text.Length));
        }
        pack.Get<PackSummary>()!.Sentences.ShouldAllBe(sentence =>
            sentence.Sentence.IsInside(pack.Documents.Single(document => document.Id == sentence.Document).Text.Length));
    }

    [Fact]
    public void The_summary_reaches_the_words_asked_for_and_ends_there()
    {
        foreach (var words in new[] { 20, 40, 60 })
        {
            var sentences = Run.SummaryOf(Run.Stage(new() { Words = words }, Run.Doc("a", Texts.FerryPost)).Documents[0]).ToList();
            var counts = sentences.Select(sentence => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length).ToList();
            counts.Sum().ShouldBeGreaterThanOrEqualTo(words);
            (counts.Sum() - counts.Max()).ShouldBeLessThan(words);
        }
    }

    [Fact]
    public void A_number_of_sentences_takes_the_place_of_the_words()
    {
        for (var sentences = 1; sentences <= 4; sentences++)
            Run.SummaryOf(Run.Stage(new() { Sentences = sentences }, Run.Doc("a", Texts.FerryHerald)).Documents[0]).Count().ShouldBe(sentences);
    }

    [Fact]
    public void A_sentence_that_points_back_comes_with_the_one_before_or_not_at_all()
    {
        for (var words = 10; words <= 120; words += 10)
        {
            var summary = Run.SummaryOf(Run.Stage(new() { Words = words }, Run.Doc("a", Texts.FerryGazette)).Documents[0]).ToList();
            AssertComesWith(summary, "She praised", "\"We heard");
            AssertComesWith(summary, "It has suspended", "The operator");
            AssertComesWith(summary, "But he said", "Divers will");
        }
    }

    [Fact]
    public void Headline_dateline_and_caption_are_never_part_of_a_summary()
    {
        var text = "Ferry runs aground off Harrowby with 214 on board\n\n" + Texts.FerryGazette;

        var summary = Run.SummaryOf(Run.Stage(new() { Words = 500 }, Run.Doc("a", text, "Ferry runs aground off Harrowby with 214 on board")).Documents[0]).ToList();

        summary.ShouldNotContain(sentence => sentence.StartsWith("Ferry runs", StringComparison.Ordinal));
        summary.ShouldNotContain(sentence => sentence.Contains("Coastal News", StringComparison.Ordinal));
        summary.ShouldNotContain(sentence => sentence.Contains("Scroll down", StringComparison.Ordinal));
        summary[0].ShouldStartWith("The ferry Northern Star ran aground");
    }

    [Fact]
    public void A_row_of_a_table_is_never_part_of_a_summary()
    {
        var text = "The ferry operator lost half of its passengers.\n\nMonday\t12%\tThe ferry lost 40 passengers. Nobody asked why.\n\n" + Texts.FerryGazette;

        var summary = Run.SummaryOf(Run.Stage(new() { Words = 500 }, Run.Doc("a", text)).Documents[0]).ToList();

        summary.ShouldContain("The ferry operator lost half of its passengers.");
        summary.ShouldNotContain(sentence => sentence.Contains("40 passengers", StringComparison.Ordinal) || sentence.Contains("Nobody asked", StringComparison.Ordinal));
    }

    [Fact]
    public void Duplicates_get_a_summary_but_do_not_speak_for_the_pack()
    {
        var copy = Run.Doc("copy", Texts.FerryGazette).With(new DuplicateMark("a", 1));

        var pack = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette), copy);

        pack.Documents[1].Get<DocumentSummary>()!.Sentences.ShouldNotBeEmpty();
        pack.Get<PackSummary>()!.Sentences.ShouldAllBe(sentence => sentence.Document == "a" && sentence.AlsoReportedBy.IsEmpty);
    }

    [Fact]
    public void What_several_articles_report_comes_first_and_says_who()
    {
        var pack = Run.Stage(new(), Run.Doc("a", Texts.FerryGazette), Run.Doc("b", Texts.FerryPost), Run.Doc("c", Texts.FerryHerald));

        var sentences = pack.Get<PackSummary>()!.Sentences;
        sentences[0].AlsoReportedBy.ShouldNotBeEmpty();
        sentences.ShouldAllBe(sentence => !sentence.AlsoReportedBy.Contains(sentence.Document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n  ")]
    [InlineData("!!! ??? ...")]
    [InlineData("\ud800")]
    public void A_text_without_sentences_gives_an_empty_summary(string text)
    {
        var pack = Run.Stage(new(), Run.Doc("a", text));

        pack.Documents[0].Get<DocumentSummary>()!.Sentences.ShouldBeEmpty();
        pack.Get<PackSummary>()!.Sentences.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_one_sentence_is_its_own_summary() =>
        Run.SummaryOf(Run.Stage(new(), Run.Doc("a", "The council of Harrowby voted for the new bridge on Monday.")).Documents[0])
            .ShouldBe(["The council of Harrowby voted for the new bridge on Monday."]);

    [Fact]
    public void Japanese_is_cut_at_its_own_full_stops()
    {
        const string text = "北の星号は火曜日の夜、ハロビー沖で座礁した。乗客二百十四人は夜明け前に全員救助された。運航会社は調査が終わるまで夜間の便をすべて取りやめる。";

        var summary = Run.SummaryOf(Run.Stage(new() { Sentences = 1 }, Run.Doc("a", text, language: "ja")).Documents[0]).ToList();

        summary.Count.ShouldBe(1);
        summary[0].ShouldEndWith("。");
        text.ShouldContain(summary[0]);
    }

    [Fact]
    public void A_language_that_is_not_measured_is_said_so()
    {
        var pack = Run.Stage(new(), Run.Doc("ja", "北の星号は火曜日の夜、ハロビー沖で座礁した。", language: "ja"), Run.Doc("en", Texts.Orchard), Run.Doc("none", Texts.Orchard, language: null));

        pack.Documents[0].Get<Warnings>()!.Items.ShouldHaveSingleItem().Message.ShouldContain("(ja)");
        pack.Documents[1].Get<Warnings>().ShouldBeNull();
        pack.Documents[2].Get<Warnings>().ShouldBeNull();
    }

    [Fact]
    public void An_explanation_covers_every_chosen_sentence()
    {
        var document = Run.Stage(new(), true, Run.Doc("a", Texts.FerryGazette)).Documents[0];

        document.Get<Explanations>()!.Items.Where(item => item.Text.StartsWith("Chosen", StringComparison.Ordinal)).Select(item => item.Subject!.Value)
            .ShouldBe(document.Get<DocumentSummary>()!.Sentences);
        document.Get<Explanations>()!.Items.ShouldContain(item => item.Text.StartsWith("Never", StringComparison.Ordinal) && item.Subject!.Value.Of(document.Text) == "Scroll down for video");
    }

    private static void AssertComesWith(List<string> summary, string sentence, string before)
    {
        var at = summary.FindIndex(item => item.StartsWith(sentence, StringComparison.Ordinal));
        if (at >= 0)
            summary[at - 1].ShouldStartWith(before);
    }

    [Fact]
    public void Scripts_without_full_stops_are_summarised_too()
    {
        const string text = "สภาเมืองแฮร์โรว์บีมีมติเมื่อวันจันทร์ให้สร้างเรือข้ามฟากลำใหม่ด้วยงบประมาณ\n\nบริษัทสเกอร์รีคาดว่าจะมีผู้โดยสารปีละ 400,000 คน นักวิจารณ์เห็นว่าตัวเลขนี้สูงเกินไป";

        Run.Stage(new() { Sentences = 1 }, Run.Doc("a", text)).Documents.Single().Get<DocumentSummary>()!.Sentences.ShouldHaveSingleItem();
    }
}
