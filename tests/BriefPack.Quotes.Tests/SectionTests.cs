using BriefPack.Testing;

namespace BriefPack.Quotes.Tests;

public sealed class SectionTests
{
    private static readonly string[] Articles =
    [
        "“We will find another way to pay for the pier,” said Marta Lindqvist, the mayor of Norrhamn.",
        "“The pier has no future without the harbour,” said Rafael Ortega. “We will find another way to pay for the pier,” said Marta Lindqvist.",
        "Nothing was said here.",
    ];

    private static Task<Pack> PackAsync() => PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(Articles));

    [Fact]
    public async Task Key_quotes_are_grouped_by_speaker_with_role_and_references()
    {
        var blocks = new KeyQuotesSection(new KeyQuotesOptions()).Compose(await PackAsync());
        var text = BlockText.Of(blocks);
        text.ShouldContain("Marta Lindqvist, mayor of Norrhamn");
        text.ShouldContain("Rafael Ortega");
        text.ShouldContain("[1] [2]");
    }

    [Fact]
    public async Task The_same_words_in_two_articles_are_one_key_quote()
    {
        var blocks = new KeyQuotesSection(new KeyQuotesOptions()).Compose(await PackAsync());
        blocks.OfType<QuotationBlock>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Key_quotes_keep_to_their_limits()
    {
        var blocks = new KeyQuotesSection(new KeyQuotesOptions { MaximumSpeakers = 1 }).Compose(await PackAsync());
        blocks.OfType<HeadingBlock>().Count(block => block.Level == 3).ShouldBe(1);
    }

    [Fact]
    public async Task The_index_lists_speakers_by_surname_with_pages()
    {
        var table = new SpeakersSection().Compose(await PackAsync()).OfType<TableBlock>().ShouldHaveSingleItem();
        table.Rows.Select(row => ((TextRun)row.Cells[0][0]).Text).ShouldBe(["Marta Lindqvist", "Rafael Ortega"]);
        table.Rows[0].Cells[3].OfType<PageReference>().Select(reference => reference.Target).ShouldBe(["article-1", "article-2"]);
    }

    [Fact]
    public async Task An_article_shows_its_own_quotations_in_reading_order()
    {
        var pack = await PackAsync();
        var section = new ArticleQuotesSection();
        var context = new SectionContext(pack);
        var speakers = section.Compose(pack.Documents[1], pack, context).OfType<ParagraphBlock>().ToList();
        speakers.Select(block => BlockText.Of(block.Content)).ShouldBe([
            "Rafael Ortega: “The pier has no future without the harbour,”",
            "Marta Lindqvist, mayor of Norrhamn: “We will find another way to pay for the pier,”"]);
        section.Compose(pack.Documents[2], pack, context).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_whose_quotations_nobody_is_named_for_has_no_list_of_them()
    {
        var pack = await PluginHarness.RunAsync<QuotesPlugin>("quotes", TestDocument.Several(["“The pier has no future without the harbour at all.” Nobody heard it."]));
        pack.Get<Speakers>()!.Items.ShouldAllBe(speaker => speaker.Name == null);
        new ArticleQuotesSection().Compose(pack.Documents[0], pack, new SectionContext(pack)).ShouldBeEmpty();
    }
}
