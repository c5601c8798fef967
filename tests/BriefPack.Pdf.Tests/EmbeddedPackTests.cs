using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using BriefPack.Testing;
using BriefPack.Tests.Shared;

namespace BriefPack.Pdf.Tests;

/// <summary>The pack's data inside the file, as the engine writes them.</summary>
public sealed class EmbeddedPackTests
{
    private static readonly byte[] Article = Encoding.UTF8.GetBytes("The quay is closed\n\nThe harbour board closed the northern quay on Tuesday. Nobody knows for how long.");

    private static async Task<(byte[] Pdf, byte[] Json)> WriteAsync(bool embed)
    {
        var pipeline = new PipelineBuilder().UsePdf(options => (options.EmbedPack, options.SystemFonts) = (embed, false)).Build();
        var pack = await pipeline.RunAsync([new MemorySource("quay.txt", Article)]);
        var composition = pipeline.Compose(pack);
        using MemoryStream pdf = new(), json = new();
        await pipeline.WriteAsync(composition, ".pdf", pdf);
        await pipeline.WriteAsync(composition, ".json", json);
        return (pdf.ToArray(), json.ToArray());
    }

    [ToolFact("pdfdetach", "poppler-utils")]
    public async Task Pdfdetach_takes_out_the_pack_byte_for_byte()
    {
        var (pdf, json) = await WriteAsync(embed: true);
        using var folder = new TempFile(pdf);
        (await ExternalTool.RunAsync("pdfdetach", "-list", folder.Path)).ShouldContain("1: pack.json");
        var saved = folder.Path + ".json";
        await ExternalTool.RunAsync("pdfdetach", "-save", "1", "-o", saved, folder.Path);
        var taken = await File.ReadAllBytesAsync(saved);
        File.Delete(saved);
        taken.ShouldBe(json);
        JsonDocument.Parse(taken).RootElement.GetProperty("documents")[0].GetProperty("text").GetString()!.ShouldContain("northern quay");
    }

    [ToolFact("qpdf", "qpdf")]
    public async Task Qpdf_finds_no_error_and_the_attachment_as_a_source_with_date_and_type()
    {
        using var file = new TempFile((await WriteAsync(embed: true)).Pdf);
        (await ExternalTool.RunAsync("qpdf", "--check", file.Path)).ShouldContain("No syntax or stream encoding errors found");
        var listed = await ExternalTool.RunAsync("qpdf", "--list-attachments", "--verbose", file.Path);
        listed.ShouldContain("pack.json");
        listed.ShouldContain("application/json");
        listed.ShouldContain("modification date");
        var objects = await ExternalTool.RunAsync("qpdf", "--qdf", "--object-streams=disable", file.Path, "-");
        objects.ShouldContain("/AFRelationship /Source");
        objects.ShouldContain("/AF [");
    }

    [Fact]
    public async Task With_it_the_file_declares_pdf_a_3a_and_still_pdf_ua_1_and_holds_its_rules()
    {
        var (with, _) = await WriteAsync(embed: true);
        var (without, _) = await WriteAsync(embed: false);
        PdfUaChecker.Check(with).ShouldBeEmpty();
        Encoding.Latin1.GetString(with).ShouldContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        Encoding.Latin1.GetString(with).ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        Encoding.Latin1.GetString(without).ShouldContain("<pdfaid:part>2</pdfaid:part>");
        Encoding.Latin1.GetString(without).ShouldNotContain("application#2Fjson");
    }

    [Fact]
    public async Task The_same_pack_gives_the_same_bytes()
    {
        var pipeline = new PipelineBuilder().UsePdf(options => (options.EmbedPack, options.SystemFonts) = (true, false)).Build();
        var composition = pipeline.Compose(await pipeline.RunAsync([new MemorySource("quay.txt", Article)]));
        using MemoryStream first = new(), second = new();
        await pipeline.WriteAsync(composition, ".pdf", first);
        await pipeline.WriteAsync(composition, ".pdf", second);
        second.ToArray().ShouldBe(first.ToArray());
    }

    [Fact]
    public async Task Without_an_engine_it_is_left_out_with_a_warning_and_the_file_declares_pdf_a_2a()
    {
        using var run = new PdfRun();
        using var stream = new MemoryStream();
        await new PdfWriter(new PdfOptions { SystemFonts = false, EmbedPack = true }).WriteAsync(SamplePack.Make(1, 2), stream, run, CancellationToken.None);
        run.Warnings.ShouldContain(warning => warning.StartsWith("The pack is not embedded", StringComparison.Ordinal));
        Encoding.Latin1.GetString(stream.ToArray()).ShouldContain("<pdfaid:part>2</pdfaid:part>");
    }

    [Fact]
    public async Task The_archive_mode_refuses_it() =>
        (await Should.ThrowAsync<ValidationException>(() => PdfRun.BytesAsync(SamplePack.Make(1, 2), new PdfOptions { EmbedPack = true, Conformance = PdfConformance.Archive })))
            .Message.ShouldContain("allows no embedded files");

    private sealed class TempFile : IDisposable
    {
        public TempFile(byte[] content) => File.WriteAllBytes(Path, content);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"briefpack-{Guid.NewGuid():N}.pdf");

        public void Dispose() => File.Delete(Path);
    }
}
