using System.Xml.Linq;
using BriefPack.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BriefPack.Word.Tests;

public sealed class LogoTests : IDisposable
{
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private readonly string path = Path.Combine(Path.GetTempPath(), $"briefpack-{Guid.NewGuid():N}.png");

    public LogoTests() => File.WriteAllBytes(path, TestPng.Logo());

    public void Dispose() => File.Delete(path);

    private Composition Pack(bool inHead, bool mirror = false) => Everything.Composition with
    {
        Theme = Theme.Classic with { Logo = path, LogoText = "Norrvik Gazette", LogoHeight = 42, LogoInHead = inHead },
        PageSetup = new PageSetup { Mirror = mirror },
    };

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_logo_stands_on_the_cover_and_in_heads_when_asked(bool inHead, bool mirror)
    {
        var written = Written.Of(Pack(inHead, mirror));
        using var document = written.Open();
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        written.Read().ShouldHoldTogether();

        var cover = written.Body.Descendants(Wp + "anchor").ShouldHaveSingleItem();
        // At the corner of the text, as in the PDF; 24 by 12 pixels at a height of 42 points.
        cover.Element(Wp + "positionH")!.Attribute("relativeFrom")!.Value.ShouldBe("margin");
        cover.Element(Wp + "positionV")!.Value.ShouldBe("0");
        ((long)cover.Element(Wp + "extent")!.Attribute("cx")!, (long)cover.Element(Wp + "extent")!.Attribute("cy")!).ShouldBe((84 * 12700L, 42 * 12700L));
        cover.Element(Wp + "docPr")!.Attribute("descr")!.Value.ShouldBe("Norrvik Gazette");
        cover.Ancestors(Written.W + "p").First().ElementsBeforeSelf().ShouldBeEmpty();
        var heads = document.MainDocumentPart!.HeaderParts.Where(head => head.Header!.InnerText.Length > 0).ToList();
        heads.Count.ShouldBeGreaterThan(2);
        heads.Count(head => head.ImageParts.Any()).ShouldBe(inHead ? heads.Count : 0);
        document.MainDocumentPart.ImageParts.ShouldHaveSingleItem().ContentType.ShouldBe("image/png");
        Written.Of(Pack(inHead, mirror)).Bytes.ShouldBe(written.Bytes);
    }

    [Fact]
    public void A_logo_that_cannot_be_read_is_a_warning_and_the_pack_is_written()
    {
        File.WriteAllText(path, "no picture");
        var written = Written.Of(Pack(inHead: true));
        written.Warnings.ShouldHaveSingleItem().ShouldContain("neither PNG nor JPEG");
        written.Body.Descendants(Wp + "anchor").ShouldBeEmpty();
    }
}
