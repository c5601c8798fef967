using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefPack.Hosting;
using BriefPack.Tests.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BriefPack.EndToEnd.Tests;

public sealed partial class SampleTests(SamplePack sample) : IClassFixture<SamplePack>
{
    private IEnumerable<JsonNode> Documents => sample.Json["documents"]!.AsArray().Select(document => document!);

    private IEnumerable<JsonNode> Printed => Documents.Where(document => document["duplicateOf"] is null);

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    [Fact]
    public void The_two_files_that_are_no_articles_fail_politely_and_the_rest_is_there()
    {
        sample.Run.ExitCode.ShouldBe(1, sample.Run.Errors);
        sample.Json["failures"]!.AsArray().Select(failure => Text(failure!["source"])).ShouldBe(["16-empty.txt", "17-bridge-photo.txt"]);
        Documents.Count().ShouldBe(Directory.GetFiles(SamplePack.Folder).Count(file => Path.GetExtension(file) is ".txt" or ".html") - 2);
        sample.Run.Errors.ShouldContain("Passed over, as no reader reads them: README.md");
    }

    [Fact]
    public void Copies_of_a_story_are_one_article()
    {
        var groups = sample.Json["duplicateGroups"]!.AsArray();
        var paths = Documents.ToDictionary(document => Text(document["id"]), document => Text(document["source"]!["path"]));

        groups.Select(group => group!["members"]!.AsArray().Select(id => paths[Text(id)]).Order(StringComparer.Ordinal).ToArray()).OrderBy(group => group.Length)
            .ShouldBe([["01-aldermouth-ledger.txt", "aldermouth-ledger (copy).txt"], ["02-estmark-press-agency.txt", "03-corvane-times.txt", "04-estuary-post.txt"]]);
    }

    [Fact]
    public void Every_article_has_a_title_a_publisher_and_a_date() => Documents.ShouldAllBe(document =>
        document["title"] != null && document["publisher"] != null && document["published"] != null);

    [Fact]
    public void A_file_of_an_older_Windows_is_read_in_its_own_characters() =>
        Text(Documents.Single(document => Text(document["source"]!["path"]) == "08-saltmarsh-echo.txt")["title"]).ShouldStartWith("“It is only water”");

    [Fact]
    public void Every_printed_sentence_and_quotation_stands_in_its_article_word_for_word()
    {
        var checks = 0;
        foreach (var document in Documents)
            foreach (var stretch in document["summary"]!.AsArray().Concat(document["quotes"]!.AsArray()))
            {
                Text(document["text"]).Substring(stretch!["start"]!.GetValue<int>(), stretch["length"]!.GetValue<int>()).ShouldBe(Text(stretch["text"]));
                checks++;
            }
        checks.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Nothing_disappears_without_a_trace()
    {
        // Every word of a plain text is in the article, in what was removed, or in the metadata.
        foreach (var document in Documents.Where(document => Text(document["source"]!["path"]) is "01-aldermouth-ledger.txt" or "02-estmark-press-agency.txt" or "12-institute-for-public-works.txt"))
        {
            var kept = Words(document.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\n", " ", StringComparison.Ordinal)).ToHashSet();
            Words(File.ReadAllText(Path.Combine(SamplePack.Folder, Text(document["source"]!["path"])))).Except(kept).ShouldBeEmpty();
        }
    }

    [ToolFact("pdftotext", "poppler-utils")]
    public async Task The_PDF_holds_every_title_every_quotation_and_the_failures()
    {
        var text = Folded(await ExternalTool.RunAsync("pdftotext", sample.Pdf, "-"));

        foreach (var document in Printed)
            text.ShouldContain(Folded(Text(document["title"])), Case.Sensitive);
        text.ShouldContain(Folded("The Aldermouth bridge"));
        text.ShouldContain(Folded("17-bridge-photo.txt"));
        foreach (var sentence in sample.Json["summary"]!.AsArray())
            text.ShouldContain(Folded(Text(sentence!["text"])), Case.Sensitive);
    }

    [ToolFact("pdfinfo", "poppler-utils")]
    public async Task The_PDF_is_tagged_and_its_contents_name_the_right_pages()
    {
        var info = await ExternalTool.RunAsync("pdfinfo", sample.Pdf);
        info.ShouldContain("Tagged:          yes");
        var pages = int.Parse(Pages().Match(info).Groups[1].Value, CultureInfo.InvariantCulture);
        pages.ShouldBeGreaterThan(Printed.Count());

        var contents = Contents(await ExternalTool.RunAsync("pdftotext", "-layout", "-f", "2", "-l", "2", sample.Pdf, "-"));
        contents.Count.ShouldBeGreaterThan(Printed.Count());
        foreach (var (title, page) in contents)
        {
            var onPage = await ExternalTool.RunAsync("pdftotext", "-f", page, "-l", page, sample.Pdf, "-");
            Folded(onPage).ShouldContain(Folded(title), Case.Sensitive, $"'{title}' should stand on page {page}");
        }
    }

    [ToolFact("qpdf", "qpdf")]
    public async Task The_PDF_is_sound_and_has_an_outline()
    {
        await ExternalTool.RunAsync("qpdf", "--check", sample.Pdf);
        var outline = JsonNode.Parse(await ExternalTool.RunAsync("qpdf", "--json", "--json-key=outlines", sample.Pdf))!["outlines"]!.AsArray();
        outline.Select(entry => Text(entry!["title"])).ShouldContain("Articles");
        outline.Single(entry => Text(entry!["title"]) == "Articles")!["kids"]!.AsArray().Count.ShouldBe(Printed.Count());
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_Word_file_is_valid_and_holds_the_text(FileFormatVersions version)
    {
        using var word = WordprocessingDocument.Open(sample.Docx, isEditable: false);

        new OpenXmlValidator(version).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var text = Folded(word.MainDocumentPart!.Document!.Body!.InnerText);
        foreach (var document in Printed)
            text.ShouldContain(Folded(Text(document["title"])), Case.Sensitive);
    }

    [ToolFact("libreoffice", "libreoffice-writer-nogui")]
    public async Task The_Word_file_converts_to_as_many_pages_as_the_PDF_has()
    {
        using var work = new WorkFolder();
        await ExternalTool.RunAsync("libreoffice", $"-env:UserInstallation=file://{work["profile"]}", "--headless", "--convert-to", "pdf", "--outdir", work.Path, sample.Docx);

        int.Parse(Pages().Match(await ExternalTool.RunAsync("pdfinfo", work["briefing.pdf"])).Groups[1].Value, CultureInfo.InvariantCulture)
            .ShouldBeInRange(PagesOf(await ExternalTool.RunAsync("pdfinfo", sample.Pdf)) - 2, PagesOf(await ExternalTool.RunAsync("pdfinfo", sample.Pdf)) + 2);
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_pack()
    {
        using var work = new WorkFolder();
        await CliProcess.RunAsync(work.Path, "build", SamplePack.Folder, "-o", "again.json");

        var again = JsonNode.Parse(File.ReadAllText(work["again.json"]))!;
        JsonNode.DeepEquals(again["documents"], sample.Json["documents"]).ShouldBeTrue();
        JsonNode.DeepEquals(again["summary"], sample.Json["summary"]).ShouldBeTrue();
    }

    [Fact]
    public async Task The_schema_beside_the_sample_is_the_one_that_the_plugins_make()
    {
        using var work = new WorkFolder();
        (await CliProcess.RunAsync(work.Path, "init")).ExitCode.ShouldBe(0);

        File.ReadAllText(Path.Combine(SamplePack.Folder, PipelineSchema.FileName)).ShouldBe(
            File.ReadAllText(work[PipelineSchema.FileName]), "run 'briefpack init' in a new folder and copy its schema to the sample");
    }

    private static int PagesOf(string info) => int.Parse(Pages().Match(info).Groups[1].Value, CultureInfo.InvariantCulture);

    private static List<(string Title, string Page)> Contents(string page) =>
        [.. ContentsLine().Matches(page).Select(match => (match.Groups[1].Value.Trim().TrimEnd('.', ' '), match.Groups[2].Value))];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>The letters and digits alone: line breaks, hyphens at their ends and spacing are the page's business.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(letter))
                folded.Append(letter);
        return folded.ToString();
    }

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex Pages();

    [GeneratedRegex(@"(?m)^\s*(\S.*?)[ .\u2026]{3,}(\d+)\s*$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
