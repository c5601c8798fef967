using System.Xml.Linq;
using BriefPack.Testing;
using BriefPack.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BriefPack.Word.Tests;

public sealed class TemplateTests : IDisposable
{
    private static readonly XNamespace W = Written.W;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("briefpack-template-");

    [Fact]
    public void A_template_keeps_its_styles_header_logo_and_paper()
    {
        var written = Written.Of(Everything.Composition, new WordOptions { Template = HouseTemplate() });
        using var document = written.Open();
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        written.Read().ShouldHoldTogether();

        var styles = written.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);
        styles["Heading1"].Descendants(W + "color").Single().Attribute(W + "val")!.Value.ShouldBe("00AA55");
        styles.ShouldNotContainKey("berschrift1");
        styles["Lead"].Element(W + "basedOn")!.Attribute(W + "val")!.Value.ShouldBe("Normal");
        styles["TemplateQuote"].Element(W + "name")!.Attribute(W + "val")!.Value.ShouldBe("House Box");

        var main = document.MainDocumentPart!;
        main.HeaderParts.ShouldHaveSingleItem().Header!.InnerText.ShouldBe("House of Ledgers");
        main.HeaderParts.Single().ImageParts.ShouldHaveSingleItem();
        main.HeaderParts.Single().Header!.Descendants<ParagraphStyleId>().Single().Val!.Value.ShouldBe("Heading1");
        var page = written.Body.Elements(W + "sectPr").Single();
        ((int)page.Element(W + "pgSz")!.Attribute(W + "w")!).ShouldBe(12240);
        ((int)page.Element(W + "pgMar")!.Attribute(W + "left")!).ShouldBe(2000);
    }

    [Fact]
    public void Lists_get_numbers_that_the_template_does_not_use()
    {
        var written = Written.Of(Everything.Composition, new WordOptions { Template = HouseTemplate() });
        var numbering = written.Part("word/numbering.xml");
        var ids = numbering.Elements(W + "num").Select(list => list.Attribute(W + "numId")!.Value).ToList();
        ids.ShouldBeUnique();
        ids.ShouldContain("7");
        written.Body.Descendants(W + "numId").Select(list => list.Attribute(W + "val")!.Value).ShouldBeSubsetOf(ids.Except(["7"]));
        numbering.Elements(W + "abstractNum").Select(list => list.Attribute(W + "abstractNumId")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void A_title_in_the_style_of_a_template_stands_where_a_cover_has_it()
    {
        var path = HouseTemplate();
        using (var template = WordprocessingDocument.Open(path, isEditable: true))
            template.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Append(
                new Style(new StyleName { Val = "Title" }, new BasedOn { Val = "Standard" }) { Type = StyleValues.Paragraph, StyleId = "Titel" });
        var written = Written.Of(Everything.Composition, new WordOptions { Template = path, EmbedFonts = false });
        var first = written.Body.Elements(W + "p").First();
        first.Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value.ShouldBe("Title");
        ((int)first.Descendants(W + "spacing").Single().Attribute(W + "before")!).ShouldBeGreaterThan(2500);
    }

    [Fact]
    public void A_template_that_is_none_says_what_to_do()
    {
        Should.Throw<FileNotFoundException>(() => Written.Of(Everything.Composition, new WordOptions { Template = Path.Combine(folder.FullName, "no.dotx") }))
            .Message.ShouldContain("no.dotx");
        var text = Path.Combine(folder.FullName, "text.dotx");
        File.WriteAllText(text, "not a zip file");
        Should.Throw<InvalidDataException>(() => Written.Of(Everything.Composition, new WordOptions { Template = text })).Message.ShouldContain("save it as a Word template");
    }

    [ToolFact("libreoffice", "libreoffice-writer-nogui")]
    public async Task Another_program_opens_a_pack_in_a_template()
    {
        var file = Path.Combine(folder.FullName, "pack.docx");
        await File.WriteAllBytesAsync(file, Written.Of(Everything.Composition, new WordOptions { Template = HouseTemplate() }).Bytes);
        await ExternalTool.RunAsync("libreoffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file);
        var text = await ExternalTool.RunAsync("pdftotext", Path.ChangeExtension(file, ".pdf"), "-");
        text.ShouldContain("House of Ledgers");
        text.ShouldContain("Insurers brace for claims");
    }

    public void Dispose() => folder.Delete(recursive: true);

    // As a German Word saves it: ids in German, names in English.
    private string HouseTemplate()
    {
        var path = Path.Combine(folder.FullName, "house.dotx");
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Template);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Liberation Sans", HighAnsi = "Liberation Sans" }, new FontSize { Val = "20" }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
            new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Standard" }, new StyleParagraphProperties(new OutlineLevel { Val = 0 }), new StyleRunProperties(new Color { Val = "00AA55" }))
            {
                Type = StyleValues.Paragraph, StyleId = "berschrift1",
            },
            new Style(new StyleName { Val = "House Box" }, new BasedOn { Val = "Standard" }) { Type = StyleValues.Paragraph, StyleId = "Quote", CustomStyle = true });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(new StartNumberingValue { Val = 1 }) { LevelIndex = 0 }) { AbstractNumberId = 3 },
            new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 7 });
        var header = main.AddNewPart<HeaderPart>("rIdHead");
        header.Header = new Header(new Paragraph(new DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties(new ParagraphStyleId { Val = "berschrift1" }), new Run(new Text("House of Ledgers"))));
        using (var logo = new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            header.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(logo);
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
            new Paragraph(new Run(new Text("Delete me"))),
            new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHead" },
                new PageSize { Width = 12240, Height = 15840 },
                new PageMargin { Top = 1800, Bottom = 1440, Left = 2000, Right = 1440, Header = 700, Footer = 700, Gutter = 0 })));
        return path;
    }
}
