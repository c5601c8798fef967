using System.Globalization;
using System.Text.RegularExpressions;
using BriefPack.Tests.Shared;

namespace BriefPack.Word.Tests;

public sealed partial class LibreOfficeTests
{
    [ToolFact("libreoffice", "libreoffice-writer-nogui")]
    public async Task Another_program_breaks_pages_where_we_counted_them()
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-word-");
        try
        {
            var file = Path.Combine(folder.FullName, "long.docx");
            await File.WriteAllBytesAsync(file, Written.Of(LongPack.Of(articles: 24, seed: 7), new WordOptions()).Bytes);
            await ExternalTool.RunAsync("libreoffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file);
            var pages = (await ExternalTool.RunAsync("pdftotext", "-layout", Path.ChangeExtension(file, ".pdf"), "-")).Split('\f');
            var entries = Entry().Matches(string.Concat(pages.Take(2))).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
            entries.Count.ShouldBe(24);
            foreach (var (article, page) in entries)
                pages[page - 1].ShouldContain(article, customMessage: $"{article} should stand on page {page}.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"(Article \d+:)[^\n]*?\.{3,} *(\d+)")]
    private static partial Regex Entry();
}
