using System.Text;

namespace BriefPack.Pdf.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public async Task The_same_composition_gives_the_same_bytes()
    {
        var first = await PdfRun.BytesAsync(SamplePack.Small());
        var second = await PdfRun.BytesAsync(SamplePack.Small());
        second.ShouldBe(first);
    }

    [Fact]
    public async Task One_writer_may_write_several_packs_at_once()
    {
        var writer = new PdfWriter(new PdfOptions { SystemFonts = false });
        var files = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            using var run = new PdfRun();
            using var stream = new MemoryStream();
            await writer.WriteAsync(SamplePack.Small(), stream, run, CancellationToken.None);
            return Convert.ToHexString(stream.ToArray());
        })));
        files.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Metadata_declare_both_standards()
    {
        var text = Encoding.Latin1.GetString(await PdfRun.BytesAsync(SamplePack.Small()));
        text.ShouldStartWith("%PDF-1.7");
        text.ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        text.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        text.ShouldContain("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Norrvik morning briefing</rdf:li>");
    }

    [Fact]
    public async Task The_archive_mode_is_version_1_4_without_object_streams()
    {
        var text = Encoding.Latin1.GetString(await PdfRun.BytesAsync(SamplePack.Small(), new PdfOptions { SystemFonts = false, Conformance = PdfConformance.Archive }));
        text.ShouldStartWith("%PDF-1.4");
        text.ShouldNotContain("/ObjStm");
        text.ShouldContain("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
    }

    [Fact]
    public async Task An_output_that_cannot_seek_is_written_too()
    {
        using var run = new PdfRun();
        using var target = new MemoryStream();
        await using (var pipe = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true))
            await new PdfWriter(new PdfOptions { SystemFonts = false }).WriteAsync(SamplePack.Small(), pipe, run, CancellationToken.None);
        target.Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task A_pack_without_content_is_refused_with_a_reason()
    {
        var empty = SamplePack.Small() with { Sections = [] };
        (await Should.ThrowAsync<InvalidDataException>(() => PdfRun.BytesAsync(empty))).Message.ShouldContain("nothing to print");
    }

    [Fact]
    public async Task Cancelling_ends_the_writing()
    {
        using var run = new PdfRun();
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await new PdfWriter().WriteAsync(SamplePack.Small(), Stream.Null, run, cancel.Token));
    }

    [Fact]
    public async Task A_font_family_that_is_not_there_is_reported_and_replaced()
    {
        using var run = new PdfRun();
        await run.FileAsync(SamplePack.Small() with { Theme = Theme.Classic with { BodyFont = "No Such Font" } });
        run.Warnings.ShouldContain(warning => warning.Contains("'No Such Font'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_color_profile_is_a_well_formed_sRGB_profile()
    {
        var profile = ColorProfile.Srgb();
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile).ShouldBe(profile.Length);
        Encoding.ASCII.GetString(profile, 36, 4).ShouldBe("acsp");
        // The three primaries add up to the white of the profile connection space.
        double[] sum = [0, 0, 0];
        foreach (var tag in (string[])["rXYZ", "gXYZ", "bXYZ"])
        {
            var entry = Encoding.Latin1.GetString(profile).IndexOf(tag, 128, StringComparison.Ordinal);
            var at = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4));
            for (var i = 0; i < 3; i++)
                sum[i] += System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at + 8 + (4 * i))) / 65536.0;
        }
        sum[0].ShouldBe(0.9642, 0.001);
        sum[1].ShouldBe(1, 0.001);
        sum[2].ShouldBe(0.8249, 0.001);
    }
}
