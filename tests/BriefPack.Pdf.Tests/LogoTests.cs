using System.Text;
using BriefPack.Testing;

namespace BriefPack.Pdf.Tests;

public sealed class LogoTests : IDisposable
{
    private readonly LogoFile logo = new();

    public void Dispose() => logo.Dispose();

    [Fact]
    public async Task A_pack_with_a_logo_holds_every_rule_of_accessibility() =>
        PdfUaChecker.Check(await PdfRun.BytesAsync(logo.On(SamplePack.Small()))).ShouldBeEmpty();

    [Fact]
    public async Task The_picture_is_written_once_and_its_transparency_only_where_the_standard_knows_it()
    {
        var accessible = Encoding.Latin1.GetString(await PdfRun.BytesAsync(logo.On(SamplePack.Small())));
        accessible.Split("/Subtype/Image").Length.ShouldBe(3);
        accessible.ShouldContain("/SMask ");

        var archive = Encoding.Latin1.GetString(await PdfRun.BytesAsync(logo.On(SamplePack.Small()), new PdfOptions { SystemFonts = false, Conformance = PdfConformance.Archive }));
        archive.Split("/Subtype/Image").Length.ShouldBe(2);
        archive.ShouldNotContain("/SMask");
        archive.ShouldContain("/Alt(Norrvik Gazette)");
        archive.ShouldContain("/ColorSpace/DeviceRGB");
    }

    [Fact]
    public async Task A_logo_that_cannot_be_read_is_a_warning_and_the_pack_is_written()
    {
        foreach (var bytes in new byte[]?[] { null, [1, 2, 3] })
        {
            File.Delete(logo.Path);
            if (bytes is not null)
                await File.WriteAllBytesAsync(logo.Path, bytes);
            using var run = new PdfRun();
            new FileInfo(await run.FileAsync(logo.On(SamplePack.Small()))).Length.ShouldBeGreaterThan(10_000);
            run.Warnings.ShouldHaveSingleItem().ShouldContain(logo.Path);
        }
    }
}
