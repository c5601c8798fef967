using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefPack.Tests.Shared;

namespace BriefPack.Pdf.Tests;

/// <summary>What programs by others say of the files.</summary>
public sealed partial class OutsideToolTests
{
    private const string Preflight = "/usr/share/java/preflight.jar";

    [ToolFact("qpdf", "qpdf")]
    public async Task Qpdf_finds_no_error_in_either_mode()
    {
        foreach (var conformance in Enum.GetValues<PdfConformance>())
        {
            using var run = new PdfRun();
            using var logo = new LogoFile();
            var path = await run.FileAsync(logo.On(SamplePack.Small()), new PdfOptions { SystemFonts = false, Conformance = conformance });
            (await ExternalTool.RunAsync("qpdf", "--check", path)).ShouldContain("No syntax or stream encoding errors found");
        }
    }

    [ToolFact(Preflight, "libpdfbox2-java libactivation-java libjaxb-api-java libbcprov-java libcommons-logging-java default-jre-headless")]
    public async Task PDFBox_finds_the_archive_mode_valid()
    {
        using var logo = new LogoFile();
        foreach (var composition in (Composition[])[SamplePack.Small(), DifficultText.Compose(), logo.On(SamplePack.Small())])
        {
            using var run = new PdfRun();
            var path = await run.FileAsync(composition, new PdfOptions { Conformance = PdfConformance.Archive });
            var jars = string.Join(':', ((string[])["pdfbox2", "fontbox2", "xmpbox2", "preflight", "pdfbox", "fontbox", "xmpbox", "commons-logging", "jaxb-api", "javax.activation", "activation", "bcprov"])
                .Select(name => $"/usr/share/java/{name}.jar").Where(File.Exists));
            (await ExternalTool.RunAsync("java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", path)).ShouldContain("is a valid PDF/A-1b file");
        }
    }

    [ToolFact("pdffonts", "poppler-utils")]
    public async Task All_fonts_are_embedded_subsets_with_a_character_map()
    {
        using var run = new PdfRun();
        var lines = (await ExternalTool.RunAsync("pdffonts", await run.FileAsync(DifficultText.Compose(), new PdfOptions()))).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        lines.Length.ShouldBeGreaterThan(3);
        foreach (var line in lines)
            line.ShouldContain("yes yes yes");
    }

    [ToolFact("pdftotext", "poppler-utils")]
    public async Task Extracted_text_is_the_text_that_was_written()
    {
        using var run = new PdfRun();
        var composition = SamplePack.Small();
        var text = Flat(await ExternalTool.RunAsync("pdftotext", "-enc", "UTF-8", await run.FileAsync(composition), "-"));
        foreach (var section in composition.Sections)
            foreach (var paragraph in Paragraphs(section.Blocks))
                foreach (var sentence in Sentence().Split(paragraph))
                    text.ShouldContain(Flat(sentence));
    }

    [ToolFact("pdftotext", "poppler-utils")]
    public async Task Difficult_texts_are_extracted_as_they_were_written_whatever_fonts_there_are()
    {
        foreach (var systemFonts in (bool[])[true, false])
        {
            using var run = new PdfRun();
            var text = Flat(await ExternalTool.RunAsync("pdftotext", "-enc", "UTF-8", await run.FileAsync(DifficultText.Compose(), new PdfOptions { SystemFonts = systemFonts }), "-"));
            foreach (var (what, _, words) in DifficultText.All)
                if (what is not "Hebrew" and not "Unpaired surrogate")
                    text.ShouldContain(Flat(words), customMessage: $"{what}, system fonts {systemFonts}");
            run.Warnings.ShouldContain(warning => warning.Contains("U+1F6A2", StringComparison.Ordinal));
            run.Warnings.ShouldContain(warning => warning.Contains("U+0007", StringComparison.Ordinal));
        }
    }

    [ToolFact("pdfinfo", "poppler-utils")]
    public async Task The_structure_holds_the_words_under_their_headings()
    {
        using var run = new PdfRun();
        var structure = await ExternalTool.RunAsync("pdfinfo", "-struct-text", await run.FileAsync(SamplePack.Make(articles: 1, paragraphs: 3)));
        foreach (var expected in (string[])["Document", "Sect", "H1", "H2", "H3", "P (block)", "L (block)", "LI (block)", "Lbl", "LBody", "BlockQuote", "Table", "TR", "TH", "TD", "TOC", "TOCI", "Reference", "Link", "Note", "Figure", "Caption"])
            structure.ShouldContain(expected);
        structure.ShouldContain("\"Harbour board postpones decision on the northern quay\"");
    }

    [ToolFact("pdftotext", "poppler-utils")]
    public async Task The_contents_name_the_pages_on_which_the_headings_are_found()
    {
        using var run = new PdfRun();
        var path = await run.FileAsync(SamplePack.Small());
        var contents = await ExternalTool.RunAsync("pdftotext", "-f", "2", "-l", "2", "-layout", path, "-");
        foreach (var title in (string[])["Executive summary", "Storm wall to be raised by sixty centimetres", "Sources"])
        {
            var line = contents.Split('\n').First(row => row.Contains(title, StringComparison.Ordinal));
            var page = int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            (await ExternalTool.RunAsync("pdftotext", "-f", page, "-l", page, path, "-")).ShouldContain(title);
        }
    }

    // Line ends are white space; hyphens at line ends are extracted as soft hyphens, in the text they are written for breaking too.
    private static string Flat(string text)
    {
        var flat = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && character != '\u00AD')
                flat.Append(character);
        return flat.ToString();
    }

    private static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case ParagraphBlock { Content: [TextRun run] }:
                    yield return run.Text;
                    break;
                case HeadingBlock { Content: [TextRun run] }:
                    yield return run.Text;
                    break;
                case GroupBlock group:
                    foreach (var inner in Paragraphs(group.Blocks))
                        yield return inner;
                    break;
            }
    }

    [GeneratedRegex(@"(?<=[.!?]) ")]
    private static partial Regex Sentence();
}
