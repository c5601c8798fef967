using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace BriefPack.Word.Tests;

public sealed class StructureTests
{
    private static readonly XNamespace W = Written.W;

    [Fact]
    public void Every_block_has_a_style_that_Word_knows_by_name()
    {
        var written = Written.Of(Everything.Composition);
        var names = written.Part("word/styles.xml").Elements(W + "style")
            .ToDictionary(style => style.Attribute(W + "styleId")!.Value, style => style.Element(W + "name")!.Attribute(W + "val")!.Value);
        var used = written.Body.Descendants(W + "pStyle").Select(style => names[style.Attribute(W + "val")!.Value]).ToHashSet();
        used.IsSupersetOf(["Title", "Subtitle", "TOC Heading", "toc 1", "toc 2", "heading 1", "heading 2", "Quote", "List Bullet", "List Number 2", "caption", "Body Text"]).ShouldBeTrue(string.Join(", ", used));
        names.Values.ShouldContain("footnote text");
        names.Values.ShouldContain("header");
        names.Values.ShouldContain("footer");
    }

    [Fact]
    public void The_contents_are_a_field_with_entries_and_numbers_already_in_it()
    {
        var contents = Written.Of(Everything.Composition).Body.Element(W + "sdt")!;
        contents.Descendants(W + "instrText").First().Value.Trim().ShouldBe("TOC \\o \"1-2\" \\h \\z");
        contents.Descendants(W + "p").Select(Written.TextOf).ShouldBe(
        [
            "Summary\t3", "Kestrel Bridge shut after crack found in cable anchorage\t4", "Insurers brace for claims\t6", "Sperrung der Kestrel-Brücke\t8",
        ]);
    }

    [Theory]
    [InlineData("A", "2", 3)]
    [InlineData("", "", 2)]
    public void A_table_has_a_header_row_where_a_column_has_a_header(string first, string second, int rows)
    {
        var row = new TableRow([[new TextRun("1")], [new TextRun("2")]]);
        var table = Written.Of(Everything.Of(new TableBlock([new TableColumn(first), new TableColumn(second)], [row, row]) { Anchor = "figures" })).Body.Descendants(W + "tbl").Single();

        table.Elements(W + "tr").Count().ShouldBe(rows);
        table.Descendants(W + "tblHeader").Count().ShouldBe(rows - 2);
        table.Descendants(W + "bookmarkStart").ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_asks_the_reader_to_update_fields()
    {
        var written = Written.Of(Everything.Composition);
        written.Part("word/settings.xml").Element(W + "updateFields").ShouldBeNull();
        written.Body.Descendants().Attributes(W + "dirty").ShouldBeEmpty();
    }

    [Fact]
    public void A_table_repeats_its_header_row_and_aligns_numbers_at_their_end()
    {
        var table = Written.Of(Everything.Composition).Body.Elements(W + "tbl").First();
        table.Elements(W + "tr").First().Descendants(W + "tblHeader").ShouldHaveSingleItem();
        table.Elements(W + "tr").Skip(1).SelectMany(row => row.Descendants(W + "tblHeader")).ShouldBeEmpty();
        table.Elements(W + "tr").Last().Elements(W + "tc").Last().Descendants(W + "jc").Single().Attribute(W + "val")!.Value.ShouldBe("right");
        table.Descendants(W + "tblCaption").Single().Attribute(W + "val")!.Value.ShouldBe("What it costs a day");
        table.Element(W + "tblGrid")!.Elements().Sum(column => (int)column.Attribute(W + "w")!).ShouldBe(Units.TwipsOf(595.276 - 164));
    }

    [Fact]
    public void A_figure_says_what_it_shows()
    {
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        Written.Of(Everything.Composition).Body.Descendants(drawing + "docPr").Single().Attribute("descr")!.Value.ShouldStartWith("Articles per day: 3 on Wednesday");
    }

    [Fact]
    public void Every_numbered_list_begins_at_one()
    {
        var written = Written.Of(
            new ListBlock(true, [new ListItem(new TextRun("a")), new ListItem(new TextRun("b"))]),
            new ListBlock(true, [new ListItem(new TextRun("c"))]));
        written.Body.Descendants(W + "numId").Select(number => (int)number.Attribute(W + "val")!).ShouldBe([2, 2, 3]);
        written.Part("word/numbering.xml").Elements(W + "num").Skip(1).ShouldAllBe(list => list.Descendants(W + "startOverride").First().Attribute(W + "val")!.Value == "1");
    }

    [Fact]
    public void The_running_head_is_the_one_article_of_the_pages_and_never_one_of_several_parts()
    {
        static string HeadOf(params Block[] blocks) => Written.TextOf(Written.Of(blocks).Part("word/header1.xml"));
        HeadOf(new HeadingBlock(1, "Articles"), new HeadingBlock(2, "The bridge"), new ParagraphBlock("…")).ShouldBe("Morning briefing\tThe bridge");
        HeadOf(new HeadingBlock(1, "Appendix"), new HeadingBlock(2, "One"), new ParagraphBlock("…"), new HeadingBlock(2, "Two")).ShouldBe("Morning briefing\tAppendix");
        HeadOf(new HeadingBlock(1, "Key quotes"), new HeadingBlock(2, "A speaker") { InContents = false }).ShouldBe("Morning briefing\tKey quotes");
        HeadOf(new HeadingBlock(2, "A long title") { RunningHead = "Short" }).ShouldBe("Morning briefing\tShort");
    }

    [Fact]
    public void The_cover_has_neither_head_nor_number()
    {
        var written = Written.Of(Everything.Composition);
        var cover = written.Body.Descendants(W + "sectPr").First();
        var targets = written.Part("word/_rels/document.xml.rels").Elements().ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value);
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        cover.Elements().Attributes(r + "id").Select(id => Written.TextOf(written.Part("word/" + targets[id.Value]))).ShouldAllBe(text => text.Length == 0);
    }

    [Fact]
    public void Paper_and_margins_are_those_of_the_page_setup()
    {
        var written = Written.Of(Everything.Composition with { PageSetup = new PageSetup { Paper = PaperSize.Letter, MarginTop = 50, Binding = 20, Mirror = true } });
        var section = written.Body.Elements(W + "sectPr").Single();
        ((int)section.Element(W + "pgSz")!.Attribute(W + "w")!).ShouldBe(12240);
        ((int)section.Element(W + "pgMar")!.Attribute(W + "top")!).ShouldBe(1000);
        ((int)section.Element(W + "pgMar")!.Attribute(W + "gutter")!).ShouldBe(400);
        written.Part("word/settings.xml").Element(W + "mirrorMargins").ShouldNotBeNull();
        written.Part("word/settings.xml").Element(W + "evenAndOddHeaders").ShouldNotBeNull();
    }

    [Fact]
    public void A_reference_alone_stands_on_the_line_of_the_quotation()
    {
        var written = Written.Of(
            new HeadingBlock(2, "The article", "article-1"),
            new QuotationBlock([new TextRun("“One,”")], [new CrossReference("article-1", [new TextRun("[1]")])]),
            new QuotationBlock([new TextRun("“Two.”")], [new TextRun("A speaker")]));
        written.Paragraphs.ShouldBe(["The article", "“One,” [1]", "“Two.”", "— A speaker"]);
    }

    [Fact]
    public void Stressed_words_in_a_title_are_lighter()
    {
        var runs = Written.Of(new HeadingBlock(2, [new TextRun("Amara Nwosu, "), new Emphasis("engineer")]), new ParagraphBlock([new Emphasis("stress")])).Body.Descendants(W + "r").ToList();
        runs[0].Descendants(W + "b").ShouldBeEmpty();
        runs[1].Descendants(W + "b").Single().Attribute(W + "val")!.Value.ShouldBeOneOf("0", "false");
        runs[2].Descendants(W + "b").ShouldBeEmpty();
    }

    [Fact]
    public void A_title_at_the_head_of_a_page_stands_on_the_first_line()
    {
        var paragraphs = Written.Of(new HeadingBlock(2, "One"), new ParagraphBlock("…"), new HeadingBlock(2, "Two")).Body.Elements(W + "p").ToList();
        paragraphs[0].Descendants(W + "spacing").Single().Attribute(W + "before")!.Value.ShouldBe("0");
        paragraphs[2].Descendants(W + "spacing").ShouldBeEmpty();
    }

    [Fact]
    public void Above_an_article_stands_the_title_of_its_section_and_above_a_section_nothing()
    {
        FirstHeads(Written.Of(Everything.Composition)).ShouldBe(["", "", "Morning briefing", "Morning briefing", "Morning briefing"]);
        FirstHeads(Written.Of(
            new HeadingBlock(1, "Articles"), new HeadingBlock(2, "One"), new ParagraphBlock("Words."), new PageBreakBlock(), new HeadingBlock(2, "Two"), new ParagraphBlock("Words.")))
            .ShouldBe(["", "Morning briefingArticles"]);
    }

    private static List<string> FirstHeads(Written written)
    {
        using var document = written.Open();
        var main = document.MainDocumentPart!;
        string First(XElement section) => ((HeaderPart)main.GetPartById(section.Elements(W + "headerReference").Single(head => head.Attribute(W + "type")!.Value == "first")
            .Attributes().Single(attribute => attribute.Name.LocalName == "id").Value)).Header!.InnerText;
        var sections = written.Body.Descendants(W + "sectPr").Where(section => section.Element(W + "titlePg") is not null).ToList();
        return [.. sections.Select(First)];
    }

    [Fact]
    public void Small_print_in_a_list_is_indented_as_the_item_above_it()
    {
        var written = Written.Of(new ListBlock(false, [new ListItem([new ParagraphBlock("Item"), new ParagraphBlock("Beside it", ParagraphRole.Small)])]));
        string? Left(XElement paragraph) => paragraph.Descendants(W + "ind").SingleOrDefault()?.Attribute(W + "left")?.Value;
        var style = written.Part("word/styles.xml").Elements(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == "ListContinue");
        Left(written.Body.Elements(W + "p").ElementAt(1)).ShouldBe(Left(style));
    }

    [Fact]
    public void What_stands_below_an_article_is_smaller_than_its_text()
    {
        var written = Written.Of(
            new HeadingBlock(2, "Article"), new GroupBlock([new ParagraphBlock("Text.")]) { Role = GroupRole.Article },
            new HeadingBlock(3, "Also appeared in") { InContents = false }, new ListBlock(false, [new ListItem(new TextRun("Elsewhere"))]), new ParagraphBlock("A note."),
            new HeadingBlock(2, "Next"), new ParagraphBlock("Words."));
        written.Body.Elements(W + "p").Select(paragraph => paragraph.Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value)
            .ShouldBe(["Heading2", "BodyText", "ArticleNoteHeading", "ArticleNoteList", "ArticleNote", "Heading2", "BodyText"]);
    }

    [Fact]
    public void A_paragraph_with_a_word_of_half_a_line_is_not_stretched()
    {
        var written = Written.Of(new ParagraphBlock("Plain words that stand in a line."), new ParagraphBlock("See https://example.org/a/very/long/address/that/goes/on and on."));
        written.Body.Elements(W + "p").Select(paragraph => paragraph.Descendants(W + "jc").SingleOrDefault()?.Attribute(W + "val")!.Value).ShouldBe([null, "left"]);
        written.Part("word/settings.xml").Descendants(W + "doNotExpandShiftReturn").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(3, 0.5, 1)]
    [InlineData(20, 0.5, 2)]
    [InlineData(3, 0, 2)]
    public void What_follows_a_few_lines_begins_below_a_rule_on_their_page_where_the_break_allows_it(int lines, double leastFilled, int page)
    {
        var written = Written.Of(Everything.Of(
            new ComposedSection("contents", SectionLayout.Body, [new TableOfContentsBlock()]),
            new ComposedSection("articles", SectionLayout.Body,
            [
                new HeadingBlock(1, "Articles"), new HeadingBlock(2, "One"), .. Enumerable.Range(0, lines).Select(line => new ParagraphBlock($"Line {line}.")),
                new PageBreakBlock { LeastFilled = leastFilled }, new HeadingBlock(2, "Two"), new ParagraphBlock("Words."),
            ])));

        written.Body.Descendants(W + "sdt").Single().Descendants(W + "p").Select(Written.TextOf).ShouldBe(["Articles\t2", "One\t2", $"Two\t{page + 1}"]);
        var two = written.Body.Elements(W + "p").Single(paragraph => Written.TextOf(paragraph) == "Two");
        two.Descendants(W + "pBdr").Count().ShouldBe(page == 1 ? 1 : 0);
        written.Body.Descendants(W + "sectPr").Count().ShouldBe(1 + page);
    }
}
