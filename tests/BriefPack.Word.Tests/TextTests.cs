using System.Collections.Immutable;
using System.Text;
using BriefPack.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace BriefPack.Word.Tests;

public sealed class TextTests
{
    [Fact]
    public void The_text_read_back_is_the_text_of_the_block_tree()
    {
        // Page numbers and the words of figures are no text of the tree; the caption of a table is not in BlockText.
        var blocks = Everything.Composition.Sections.Where(section => section.Name is "summary" or "articles").SelectMany(section => section.Blocks)
            .Where(block => block is not FigureBlock && !(block is ParagraphBlock paragraph && paragraph.Content.Any(inline => inline is PageReference)))
            .Select(block => block is TableBlock table ? table with { Caption = [] } : block)
            .ToImmutableArray();
        var expected = BlockText.Of(blocks.Select(block => block)).Replace("tab\tand\nnew line", "tab\tand\u2028new line", StringComparison.Ordinal);
        var lines = expected.Split('\n').SelectMany(line => line.Replace(" | ", "\n", StringComparison.Ordinal).Replace(" — ", "\n— ", StringComparison.Ordinal).Split('\n'));
        var read = Written.Of(Everything.Of(blocks)).Paragraphs.Where(paragraph => paragraph.Length > 0).Select(paragraph => paragraph.Replace('\n', '\u2028'));
        read.ShouldBe(lines);
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was_but_for_characters_that_XML_forbids()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var written = Written.Of(new ParagraphBlock("x" + text));
            written.Paragraphs.ShouldBe(["x" + Allowed(text ?? "")]);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb", 1)]
    [InlineData("a\uFFFFb\u0002", "a\uFFFDb\uFFFD", 2)]
    [InlineData("a\r\nb\u000Bc\fd", "a\nb\nc\nd", 0)]
    [InlineData("🌉 e\u0301 \u00A0 \u200D", "🌉 e\u0301 \u00A0 \u200D", 0)]
    public void What_XML_cannot_hold_is_shown_and_reported(string text, string expected, int count)
    {
        var written = Written.Of(new ParagraphBlock(text));
        written.Paragraphs.ShouldBe([expected]);
        if (count == 0)
            written.Warnings.ShouldBeEmpty();
        else
            written.Warnings.ShouldHaveSingleItem().ShouldStartWith($"{count} control character(s)");
    }

    [Fact]
    public void Half_a_character_is_shown_and_reported()
    {
        var written = Written.Of(new ParagraphBlock(string.Concat("a", new string((char)0xD83C, 1), "b")));
        written.Paragraphs.ShouldBe(["a\uFFFDb"]);
        written.Warnings.ShouldHaveSingleItem().ShouldContain("near \"ab\"");
    }

    [Fact]
    public void Words_of_another_language_carry_it()
    {
        var body = Written.Of(
            new ParagraphBlock("Die Brücke") { Language = "de" },
            new ParagraphBlock([new TextRun("Hayashida ("), new TextRun("林田", "ja"), new TextRun(") and 윤서준")]),
            new ParagraphBlock("שלום") { Language = "he" }).Body;
        string? Of(string attribute, string text) => body.Descendants(Written.W + "r").Single(run => Written.TextOf(run).Contains(text, StringComparison.Ordinal))
            .Descendants(Written.W + "lang").SingleOrDefault()?.Attribute(Written.W + attribute)?.Value;
        Of("val", "Brücke").ShouldBe("de-DE");
        Of("val", "Hayashida").ShouldBeNull();
        Of("eastAsia", "林田").ShouldBe("ja-JP");
        Of("eastAsia", "윤서준").ShouldBe("ko-KR");
        Of("bidi", "שלום").ShouldBe("he-IL");
        body.Descendants(Written.W + "bidi").Count().ShouldBe(1);
    }

    [Fact]
    public void An_address_that_is_none_and_a_reference_to_nothing_keep_their_words()
    {
        var written = Written.Of(new ParagraphBlock(
        [
            new Link("javascript:alert(1)", [new TextRun("one ")]), new Link("http://", [new TextRun("two ")]),
            new CrossReference("nowhere", [new TextRun("three ")]), new PageReference("nowhere"),
        ]));
        written.Paragraphs.ShouldBe(["one two three ?"]);
        written.Body.Descendants(Written.W + "hyperlink").ShouldBeEmpty();
        written.Body.Descendants(Written.W + "instrText").ShouldBeEmpty();
    }

    private static string Allowed(string text)
    {
        var allowed = new StringBuilder();
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            allowed.Append(rune.Value switch
            {
                '\r' or 0x0B or 0x0C or 0x2028 or 0x2029 or 0x85 => "\n",
                < 32 and not ('\n' or '\t') or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        return allowed.ToString();
    }

    [Fact]
    public void Control_characters_that_Word_shows_nothing_for_stay_and_are_reported()
    {
        var written = Written.Of(new ParagraphBlock("don\u0092t, del\u007F, next\u0085line"));
        written.Paragraphs.ShouldBe(["don\u0092t, del\u007F, next\nline"]);
        written.Warnings.ShouldHaveSingleItem().ShouldStartWith("2 control character(s) are kept");
    }
}
