using System.Collections.Immutable;
using BriefPack.Tests.Fixtures;

namespace BriefPack.Tests;

public class SectionsTests
{
    private static Document Article(string id, string text) => new() { Id = id, Source = new SourceInfo(id + ".txt", "text/plain", ""), Text = text, Title = "Title of " + id };

    private static Composition Compose(params Document[] documents) => Building.New().Build().Compose(new Pack
    {
        Title = "Pack",
        Created = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
        Documents = [.. documents],
        Failures = [new Failure("bad.txt", "read", "It is empty.")],
    });

    private static ImmutableArray<Block> Section(Composition composition, string name) => composition.Sections.Single(section => section.Name == name).Blocks;

    [Fact]
    public void Every_printed_article_is_a_heading_that_references_reach()
    {
        var blocks = Section(Compose(Article("a", "One."), Article("b", "Two.").With(new DuplicateMark("a", 1)), Article("c", "Three.")), "articles");

        blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(heading => heading.Anchor).ShouldBe(["article-1", "article-2"]);
        blocks.OfType<PageBreakBlock>().ShouldHaveSingleItem().LeastFilled.ShouldBe(1 / 3.0);
    }

    [Fact]
    public void The_text_is_printed_paragraph_by_paragraph()
    {
        var group = Section(Compose(Article("a", "One.\n\nTwo,\nstill two.\n\nThree.")), "articles").OfType<GroupBlock>().Single(block => block.Role == GroupRole.Article);

        group.Blocks.Cast<ParagraphBlock>().Select(paragraph => ((TextRun)paragraph.Content[0]).Text).ShouldBe(["One.", "Two,\nstill two.", "Three."]);
    }

    [Fact]
    public void Rows_of_cells_are_printed_as_a_table_with_their_head()
    {
        var group = Section(Compose(Article("a", "It costs money.\n\nItem\tMillions\n\nFuel for the ferries\t1.6\n\nPolice\t$0.8m\n\nSo it goes.")), "articles").OfType<GroupBlock>().Single(block => block.Role == GroupRole.Article);

        group.Blocks.Length.ShouldBe(3);
        var table = group.Blocks[1].ShouldBeOfType<TableBlock>();
        table.Columns.ShouldBe([new TableColumn("Item", 23), new TableColumn("Millions", 11, ColumnAlignment.End)]);
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => ((TextRun)cell.Single()).Text))).ShouldBe(["Fuel for the ferries|1.6", "Police|$0.8m"]);
    }

    [Theory]
    [InlineData("Ayes\tNoes\n\nthe ministers\tthe others", 2)]
    [InlineData("148\t144\n\n12\t9", 2)]
    public void A_table_without_figures_below_words_has_no_head(string text, int rows)
    {
        var table = Section(Compose(Article("a", text)), "articles").OfType<GroupBlock>().Single(block => block.Role == GroupRole.Article).Blocks.ShouldHaveSingleItem().ShouldBeOfType<TableBlock>();

        table.HasHeader.ShouldBeFalse();
        table.Rows.Length.ShouldBe(rows);
    }

    [Theory]
    [InlineData("One row\t12")]
    [InlineData("Two cells\t12\n\nThree\tcells\t13")]
    [InlineData("No cells at all\n\nnone here")]
    [InlineData("1\t2\t3\t4\t5\t6\t7\t8\t9\n\n1\t2\t3\t4\t5\t6\t7\t8\t9")]
    public void One_row_rows_of_different_lengths_and_rows_too_wide_for_a_page_are_paragraphs(string text) =>
        Section(Compose(Article("a", text)), "articles").OfType<GroupBlock>().Single(block => block.Role == GroupRole.Article).Blocks.ShouldAllBe(block => block is ParagraphBlock);

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading_and_one_among_short_lines_is_not()
    {
        const string Prose = "The bridge was closed on Tuesday night, after inspectors had found a crack in one of the anchorages.";
        var text = string.Join("\n\n", "Standfirst line", Prose, "What the inspectors saw", Prose, "“No comment”", Prose, "Why?", Prose, "Two eggs", "Flour", Prose, "見出しの一行", Prose, "Signed by the editor");

        var group = Section(Compose(Article("a", text)), "articles").OfType<GroupBlock>().Single(block => block.Role == GroupRole.Article);

        group.Blocks.OfType<HeadingBlock>().Select(heading => (heading.Level, heading.InContents, ((TextRun)heading.Content[0]).Text))
            .ShouldBe([(3, false, "What the inspectors saw"), (3, false, "見出しの一行")]);
        group.Blocks.Length.ShouldBe(14);
    }

    [Fact]
    public void Failures_warnings_and_removed_text_stand_in_the_appendix()
    {
        var document = Article("a", "One.").WithWarning("clean", "Much went.").With(new RemovedText([new RemovedPassage(new string('x', 500), "navigation")]));

        var blocks = Section(Compose(document), "appendix").ToList();
        var tables = blocks.OfType<TableBlock>().ToList();

        tables.Count.ShouldBe(2);
        tables[0].Rows.ShouldHaveSingleItem().Cells[2].ShouldBe([new TextRun("It is empty.")]);
        tables[1].Rows.ShouldHaveSingleItem().Cells[2].ShouldBe([new TextRun("Much went.")]);
        var removed = blocks.OfType<ParagraphBlock>().ShouldHaveSingleItem().Content;
        removed.OfType<Strong>().ShouldHaveSingleItem().Content.ShouldBe([new TextRun("navigation")]);
        removed[^1].ShouldBe(new TextRun(new string('x', 160) + " …"));
    }

    [Fact]
    public void Removed_lines_that_are_no_sentences_are_counted_unless_they_are_asked_for()
    {
        var document = Article("a", "One.").With(new RemovedText([
            new RemovedPassage("Home", "navigation"), new RemovedPassage("Subscribe to our newsletter and never miss a story again.", "newsletter"), new RemovedPassage("Sport", "navigation"),
            new RemovedPassage("Share", "sharing"), new RemovedPassage("記者は二〇二〇年から社会部に所属しています。", "biography")]));

        Printed(Compose(document)).ShouldBe(
            "[1] newsletter\u00A0 Subscribe to our newsletter and never miss a story again. biography\u00A0 記者は二〇二〇年から社会部に所属しています。 – and 3 short lines: navigation 2, sharing.");
        var builder = Building.New();
        builder.Configure<AppendixOptions>("appendix", options => options.RemovedLines = true);
        Printed(builder.Build().Compose(new Pack { Title = "Pack", Created = default, Documents = [document] })).ShouldContain("navigation\u00A0 Home · Sport");

        static string Printed(Composition composition) => string.Concat(Section(composition, "appendix").OfType<ParagraphBlock>().Single().Content.Select(TextOf));
        static string TextOf(Inline inline) => inline switch
        {
            TextRun run => run.Text,
            Strong strong => string.Concat(strong.Content.Select(TextOf)),
            CrossReference reference => string.Concat(reference.Content.Select(TextOf)),
            _ => throw new InvalidOperationException(inline.ToString()),
        };
    }

    [Fact]
    public void Versions_of_a_story_stand_in_the_sources_after_the_article_that_stands_for_them()
    {
        var table = Section(Compose(Article("a", "One."), Article("b", "Two."), Article("c", "One!").With(new DuplicateMark("a", 1))), "sources").OfType<TableBlock>().Single();

        table.Rows.Select(row => ((TextRun)row.Cells[0][0]).Text).ShouldBe(["1", "=1", "2"]);
    }

    [Fact]
    public void A_section_with_nothing_to_print_is_left_out() =>
        Building.New().Build().Compose(new Pack { Title = "Pack", Created = default }).Sections.Select(section => section.Name).ShouldBe(["cover", "contents"]);
}
