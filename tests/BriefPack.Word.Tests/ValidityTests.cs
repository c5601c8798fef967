using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;

namespace BriefPack.Word.Tests;

public sealed class ValidityTests
{
    private static readonly XNamespace W = Written.W;

    public static TheoryData<FileFormatVersions, int, bool, string> Cases => new()
    {
        { FileFormatVersions.Office2019, 1, false, "classic" },
        { FileFormatVersions.Microsoft365, 1, false, "classic" },
        { FileFormatVersions.Microsoft365, 2, true, "modern" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_of_the_SDK_finds_no_error(FileFormatVersions version, int columns, bool mirror, string theme)
    {
        var composition = Everything.Composition with
        {
            PageSetup = new PageSetup { Columns = columns, Mirror = mirror, Binding = 20, Paper = PaperSize.Letter },
            Theme = Theme.Shipped.Single(shipped => shipped.Name == theme),
        };
        using var document = Written.Of(composition, new WordOptions()).Open();
        new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void The_parts_agree_with_each_other() => Written.Of(Everything.Composition, new WordOptions()).Read().ShouldHoldTogether();

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/footer1.xml")]
    public void Every_field_that_begins_has_a_result_and_ends(string part)
    {
        var depth = 0;
        foreach (var mark in Written.Of(Everything.Composition).Part(part).Descendants(W + "fldChar").Select(mark => mark.Attribute(W + "fldCharType")!.Value))
        {
            depth += mark switch { "begin" => 1, "end" => -1, _ => 0 };
            depth.ShouldBeInRange(0, 2);
        }
        depth.ShouldBe(0);
    }

    [Fact]
    public void Word_would_repair_a_drawing_whose_number_is_taken_so_none_is()
    {
        var composition = Everything.Of(new FigureBlock(Everything.Chart, "one"), new FigureBlock(Everything.Chart, "two"));
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        Written.Of(composition).Body.Descendants(drawing + "docPr").Select(properties => properties.Attribute("id")!.Value).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Empty_blocks_give_a_file_that_opens()
    {
        foreach (var composition in new[]
        {
            Everything.Of(System.Collections.Immutable.ImmutableArray<Block>.Empty),
            Everything.Of(new TableOfContentsBlock()),
            Everything.Of(new PageBreakBlock(), new PageBreakBlock()),
            Everything.Of(new ParagraphBlock([])),
            Everything.Of(new ListBlock(true, [])),
            Everything.Of(new TableBlock([new TableColumn("A")], [])),
            Everything.Of(new TableBlock([new TableColumn("")], [new TableRow([[new TextRun("1")]])])),
            Everything.Of(new FigureBlock(new Drawing(0, 0, []), "nothing")),
            Everything.Of(new HeadingBlock(9, "Deep")),
        })
        {
            var written = Written.Of(composition);
            using var document = written.Open();
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description).ShouldBeEmpty();
            written.Read().ShouldHoldTogether();
        }
    }
}
