using BriefPack.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wd = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace BriefPack.EndToEnd.Tests;

public sealed class TemplateTests : IDisposable
{
    // A picture of one red pixel.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private readonly WorkFolder work = new();

    public TemplateTests() => work.Write("in/a.txt", "Bridge shut\n\nThe old bridge over the Alder was shut on Friday. \"It is not safe,\" said Ann Roe, the city engineer. Buses take another way until spring.");

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("house.dotx")]
    [InlineData("house.docx")]
    public async Task A_house_template_keeps_its_styles_header_picture_footer_numbering_and_paper(string template)
    {
        WriteTemplate(work[template]);

        var run = await CliProcess.RunAsync(work.Path, "build", "in", "-o", "out.docx", "--template", template);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldContain("has no style Heading 2, Heading 3");
        using var document = WordprocessingDocument.Open(work["out.docx"], isEditable: false);
        document.DocumentType.ShouldBe(WordprocessingDocumentType.Document);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var main = document.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleName!.Val!.Value!, StringComparer.Ordinal);
        styles["heading 1"].StyleRunProperties!.Color!.Val!.Value.ShouldBe("00AA55");
        styles["Title"].StyleRunProperties!.FontSize!.Val!.Value.ShouldBe("64");
        styles.ShouldContainKey("House Box");
        main.NumberingDefinitionsPart!.Numbering!.Descendants<LevelText>().Select(text => text.Val!.Value).ShouldContain("§ %1");
        var header = main.HeaderParts.ShouldHaveSingleItem();
        header.Header!.InnerText.ShouldBe("House of Ledgers");
        using var picture = header.ImageParts.ShouldHaveSingleItem().GetStream();
        new BinaryReader(picture).ReadBytes(Picture.Length + 1).ShouldBe(Picture);
        header.Header.Descendants<A.Blip>().Single().Embed!.Value.ShouldBe(header.GetIdOfPart(header.ImageParts.Single()));
        main.FooterParts.ShouldHaveSingleItem().Footer!.InnerText.ShouldBe("Ledger Lane 1, Aldermouth");
        var page = main.Document!.Body!.Elements<SectionProperties>().Last();
        page.GetFirstChild<PageSize>()!.Width!.Value.ShouldBe(12240U);
        main.Document.InnerText.ShouldNotContain("Delete me");
        main.Document.InnerText.ShouldContain("The old bridge over the Alder was shut on Friday.");
    }

    [Fact]
    public async Task A_template_in_briefpack_json_is_looked_for_beside_that_file()
    {
        Directory.CreateDirectory(work["house"]);
        WriteTemplate(work["house/house.dotx"]);
        work.Write("house/briefpack.json", """{ "options": { "docx": { "template": "house.dotx" } } }""");

        var run = await CliProcess.RunAsync(work.Path, "build", "in", "-o", "out.docx", "--pipeline", "house/briefpack.json");

        run.ExitCode.ShouldBe(0, run.Errors);
        using var document = WordprocessingDocument.Open(work["out.docx"], isEditable: false);
        document.MainDocumentPart!.HeaderParts.ShouldHaveSingleItem().Header!.InnerText.ShouldBe("House of Ledgers");
    }

    [Fact]
    public async Task A_template_that_cannot_be_used_is_told_before_anything_is_read()
    {
        work.Write("notes.dotx", "no archive at all");
        File.WriteAllBytes(work["old.dot"], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        foreach (var (template, words) in new[] { ("missing.dotx", "There is no template missing.dotx"), ("notes.dotx", "save it as a Word template (.dotx)"), ("old.dot", "before 2007") })
        {
            var run = await CliProcess.RunAsync(work.Path, "build", "in", "-o", "out.docx", "--template", template);

            run.ExitCode.ShouldBe(2, template);
            run.Errors.ShouldContain(words);
            run.Errors.ShouldNotContain("read:");
        }
        var pdf = await CliProcess.RunAsync(work.Path, "build", "in", "-o", "out.pdf", "--template", "missing.dotx");
        pdf.ExitCode.ShouldBe(2);
        pdf.Errors.ShouldContain("-o briefing.docx");
    }

    private static void WriteTemplate(string path)
    {
        var type = path.EndsWith(".dotx", StringComparison.Ordinal) ? WordprocessingDocumentType.Template : WordprocessingDocumentType.Document;
        using var document = WordprocessingDocument.Create(path, type);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Title" }, new BasedOn { Val = "Normal" }, new StyleRunProperties(new FontSize { Val = "64" })) { Type = StyleValues.Paragraph, StyleId = "Title" },
            new Style(
                new StyleName { Val = "heading 1" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 5 }), new OutlineLevel { Val = 0 }),
                new StyleRunProperties(new Color { Val = "00AA55" })) { Type = StyleValues.Paragraph, StyleId = "Heading1" },
            new Style(new StyleName { Val = "House Box" }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "HouseBox", CustomStyle = true });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "§ %1" }) { LevelIndex = 0 }) { AbstractNumberId = 2 },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 5 });
        var header = main.AddNewPart<HeaderPart>("rIdHead");
        using (var stream = new MemoryStream(Picture))
            header.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(stream);
        header.Header = new Header(new Paragraph(new Run(new Wd.Drawing(Inline("rIdLogo"))), new Run(new Wd.Text("House of Ledgers"))));
        main.AddNewPart<FooterPart>("rIdFoot").Footer = new Footer(new Paragraph(new Run(new Wd.Text("Ledger Lane 1, Aldermouth"))));
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
            new Paragraph(new Run(new Wd.Text("Delete me"))),
            new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHead" },
                new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFoot" },
                new PageSize { Width = 12240, Height = 15840 },
                new PageMargin { Top = 1800, Bottom = 1440, Left = 2000, Right = 1440, Header = 700, Footer = 700, Gutter = 0 })));
    }

    private static Wp.Inline Inline(string id) => new(
        new Wp.Extent { Cx = 360000, Cy = 360000 },
        new Wp.DocProperties { Id = 1, Name = "Logo", Description = "House of Ledgers" },
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1, Name = "Logo" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 360000, Cy = 360000 }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }))) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }));
}
