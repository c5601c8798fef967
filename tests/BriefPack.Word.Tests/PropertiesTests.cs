using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BriefPack.Word.Tests;

public sealed class PropertiesTests
{
    private static readonly XNamespace W = Written.W;

    [Fact]
    public void Catalogues_find_title_date_language_and_the_facts_of_the_pack()
    {
        using var document = Written.Of(Everything.Composition with { Language = "de" }).Open();
        var core = document.PackageProperties;
        (core.Title, core.Creator, core.Language).ShouldBe(("Morning briefing", "BriefPack", "de-DE"));
        core.Created!.Value.ToUniversalTime().ShouldBe(new DateTime(2026, 11, 21, 7, 0, 0, DateTimeKind.Utc));
        document.CustomFilePropertiesPart!.Properties!.Elements().Select(property => property.GetAttribute("name", "").Value).ShouldBe(["BriefPack version", "BriefPack articles", "BriefPack failures"]);
        int.Parse(document.ExtendedFilePropertiesPart!.Properties!.Pages!.Text, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(5);

        using var without = Written.Of(Everything.Composition, new WordOptions { CustomProperties = false, EmbedFonts = false }).Open();
        without.CustomFilePropertiesPart.ShouldBeNull();
    }

    [Fact]
    public void The_language_of_the_pack_is_that_of_its_styles()
    {
        var styles = Written.Of(Everything.Composition with { Language = "fr" }).Part("word/styles.xml");
        styles.Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "val")!.Value.ShouldBe("fr-FR");
    }

    [Fact]
    public void East_Asian_words_are_set_in_the_forms_of_their_language()
    {
        var written = Written.Of(new ParagraphBlock([new TextRun("林田直子", "ja"), new TextRun(" and "), new TextRun("陳薇婷", "zh-Hant"), new TextRun(" and "), new TextRun("윤서준", "ko")]));
        XElement Run(string words) => written.Body.Descendants(W + "r").Single(run => run.Value == words);
        Run("陳薇婷").Descendants(W + "lang").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("zh-TW");
        Run("陳薇婷").Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("PMingLiU");
        Run("윤서준").Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("Batang");
        written.Part("word/fontTable.xml").Elements(W + "font").Select(font => font.Attribute(W + "name")!.Value).ShouldContain("PMingLiU");
    }

    [Fact]
    public void Notes_are_footnotes_that_Word_numbers()
    {
        var written = Written.Of(new ParagraphBlock([new TextRun("Words"), new Note([new TextRun("First note.")]), new TextRun(" and words"), new Note([new TextRun("Second note.")])]));
        var marks = written.Body.Descendants(W + "footnoteReference").Select(mark => (int)mark.Attribute(W + "id")!).ToList();
        marks.ShouldBe([1, 2]);
        var notes = written.Part("word/footnotes.xml").Elements(W + "footnote").ToDictionary(note => (int)note.Attribute(W + "id")!);
        marks.Select(mark => notes[mark].Value.Trim()).ShouldBe(["First note.", "Second note."]);
        notes[1].Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value.ShouldBe("FootnoteText");
        notes[1].Descendants(W + "footnoteRef").ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_page_reference_and_every_link_inside_finds_its_bookmark()
    {
        var body = Written.Of(Everything.Composition).Body;
        var bookmarks = body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value).ToHashSet();
        var targets = body.Descendants(W + "instrText").Select(field => field.Value.Trim().Split(' ')).Where(words => words[0] == "PAGEREF").Select(words => words[1])
            .Concat(body.Descendants(W + "hyperlink").Attributes(W + "anchor").Select(anchor => anchor.Value)).ToList();
        targets.Count.ShouldBeGreaterThan(6);
        targets.ShouldBeSubsetOf(bookmarks);
    }

    [Fact]
    public void Fonts_are_inside_unless_the_option_says_otherwise()
    {
        int Embedded(bool embed)
        {
            using var document = Written.Of(Everything.Composition, new WordOptions { EmbedFonts = embed }).Open();
            return document.MainDocumentPart!.FontTablePart!.FontParts.Count();
        }
        Embedded(true).ShouldBe(8);
        Embedded(false).ShouldBe(0);
    }

    [Fact]
    public async Task A_big_pack_costs_little_memory_beyond_what_is_printed()
    {
        var pack = LongPack.Of(400, 1);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = new PeakStream();
        await new WordWriter(new WordOptions { EmbedFonts = false }).WriteAsync(pack, peak, new Silent(), CancellationToken.None);
        peak.Written.ShouldBeGreaterThan(100_000);
        // The markup of the body never stands in memory as a whole: 3.7 MiB were measured for about 900 pages.
        (peak.Most - before).ShouldBeLessThan(12L << 20);
    }

    private sealed class Silent : WriteContext
    {
        public override void Warn(string message) => throw new ShouldAssertException(message);
    }

    /// <summary>Counts bytes and, each time some arrive, what lives in memory.</summary>
    private sealed class PeakStream : Stream
    {
        private long next;

        public long Written { get; private set; }

        public long Most { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            if (Written < next)
                return;
            next = Written + 100_000;
            Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
