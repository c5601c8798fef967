using BriefPack.Testing;

namespace Company.Plugin_1.Tests;

public class BriefingTests
{
    [Fact]
    public async Task A_folder_becomes_a_PDF()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var article = Path.Combine(folder, "harbour.txt");
        await File.WriteAllTextAsync(article, "Harbour closes for a week\n\nThe harbour of the town closes on Monday. \"We have no choice,\" said Maria Lund, who runs it.");
        var pack = await Briefing.MakeAsync([article], Path.Combine(folder, "briefing.pdf"));
        Assert.Empty(pack.Failures);
        PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(folder, "briefing.pdf"))).ShouldSay("We have no choice");
        Directory.Delete(folder, recursive: true);
    }
}
