using System.Diagnostics;
using System.Text.Json;
using BriefPack.Testing;
using Xunit.Abstractions;

namespace BriefPack.Packages.Tests;

/// <summary>Somebody who has never seen the repository writes a stage, packs it, installs it and uses it.</summary>
[Collection(PackagesGroup.Name)]
public class StrangerTests(PackedSolution packages, ITestOutputHelper output)
{
    [Fact]
    public async Task A_stranger_writes_packs_installs_uses_and_removes_a_stage()
    {
        var home = packages.NewFolder("stranger");
        var briefpack = await packages.InstallToolAsync(home);
        string[] hive = ["--debug:custom-hive", Path.Combine(home.Folder, "hive")];
        var clock = Stopwatch.StartNew();

        var before = home.Commands;
        await home.RunAsync("dotnet", ["new", "install", packages.PathOf("BriefPack.Templates"), .. hive]);
        await home.RunAsync("dotnet", ["new", "briefpack-stage", "-n", "Acme.Sentiment", .. hive]);
        await home.RunAsync("dotnet", "test", "Acme.Sentiment");
        await home.RunAsync("dotnet", "pack", "Acme.Sentiment");
        WriteArticles(home.Folder);
        var added = await home.RunAsync(briefpack, "plugins", "add", "Acme.Sentiment", "--source", Path.Combine("Acme.Sentiment", "artifacts"));
        await home.RunAsync(briefpack, "build", "articles", "-o", "briefing.pdf", "-o", "briefing.docx", "-o", "pack.json");
        var commands = home.Commands - before;
        output.WriteLine(FormattableString.Invariant($"from nothing to a printed section: {commands} commands, {clock.Elapsed.TotalSeconds:0} s"));

        commands.ShouldBeLessThanOrEqualTo(6);
        added.ShouldContain("with your rights");
        var pdf = PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "briefing.pdf")));
        pdf.ShouldSay("The harbour must close on Monday.");
        pdf.Outline.ShouldContain(item => item.Title == "Sentiment");
        WordFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "briefing.docx"))).ShouldHoldTogether().Headings.ShouldContain(heading => heading.Text == "Sentiment");
        using var pack = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "pack.json")));
        pack.RootElement.GetProperty("documents")[0].GetProperty("annotations").GetProperty("acme.sentiment").GetProperty("passages").GetArrayLength().ShouldBe(1);
        File.ReadAllText(Path.Combine(home.Folder, "briefpack.lock.json")).ShouldContain("Acme.Sentiment");
        (await home.RunAsync(briefpack, "plugins", "verify")).ShouldContain("as listed");

        await home.RunAsync(briefpack, "plugins", "remove", "Acme.Sentiment");
        var (exit, message) = await home.TryAsync(briefpack, "build", "articles", "-o", "again.pdf");
        exit.ShouldBe(2);
        message.ShouldContain("acme.sentiment");
    }

    [Fact]
    public async Task A_changed_plugin_and_an_unlisted_one_are_refused_unless_asked_for()
    {
        var home = packages.NewFolder("locked");
        var briefpack = await packages.InstallToolAsync(home);
        WriteArticles(home.Folder, "\"deduplicate\"");
        await home.RunAsync(briefpack, "plugins", "add", packages.PathOf("BriefPack.Deduplicate"));
        await home.RunAsync(briefpack, "build", "articles", "-o", "pack.json");

        var installed = Path.Combine(home.Folder, ".home", "plugins", "BriefPack.Deduplicate", PackedSolution.Version);
        await File.AppendAllTextAsync(Path.Combine(installed, "BriefPack.Deduplicate.deps.json"), " ");
        var (exit, message) = await home.TryAsync(briefpack, "build", "articles", "-o", "pack.json");
        exit.ShouldBe(2);
        message.ShouldContain("its files are not those that");
        (await home.TryAsync(briefpack, "plugins", "verify")).Exit.ShouldBe(1);
        await home.RunAsync(briefpack, "build", "articles", "-o", "pack.json", "--ignore-lock");

        // Changed, then missing: both times it is installed again as the lock lists it.
        var feed = Path.GetDirectoryName(packages.PathOf("BriefPack.Deduplicate"))!;
        (await home.RunAsync(briefpack, "plugins", "restore", "--source", feed)).ShouldContain("Installed");
        Directory.Delete(installed, recursive: true);
        (await home.RunAsync(briefpack, "plugins", "restore", "--source", feed)).ShouldContain("Installed");
        (await home.RunAsync(briefpack, "plugins", "restore", "--source", feed)).ShouldContain("as listed");
        await home.RunAsync(briefpack, "build", "articles", "-o", "pack.json");

        File.WriteAllText(Path.Combine(home.Folder, "briefpack.lock.json"), """{ "schemaVersion": 1, "plugins": {} }""");
        (exit, message) = await home.TryAsync(briefpack, "build", "articles", "-o", "pack.json");
        exit.ShouldBe(2);
        message.ShouldContain("does not list it");
    }

    [Fact]
    public async Task The_tool_works_with_no_project_around()
    {
        var home = packages.NewFolder("tool-only");
        var briefpack = await packages.InstallToolAsync(home);
        WriteArticles(home.Folder, "\"clean\", \"deduplicate\", \"summarize\", \"quotes\"");
        await home.RunAsync(briefpack, "build", "articles", "-o", "briefing.pdf", "-o", "briefing.docx");
        PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "briefing.pdf"))).ShouldSay("Nobody should be surprised");
        WordFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "briefing.docx"))).ShouldHoldTogether().Text.ShouldContain("Nobody should be surprised");
    }

    private static void WriteArticles(string folder, string stages = "\"clean\", \"acme.sentiment\"")
    {
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        File.WriteAllText(Path.Combine(folder, "articles", "harbour.txt"),
            "Harbour closes for a week\n\nThe harbour must close on Monday. Ships wait outside. \"Nobody should be surprised,\" said Maria Lund, who runs the harbour of the town.");
        File.WriteAllText(Path.Combine(folder, "briefpack.json"), $$"""{ "title": "Test", "stages": [{{stages}}]{{(stages.Contains("acme", StringComparison.Ordinal) ? """, "options": { "acme.sentiment": { "limit": 1 } }""" : "")}} }""");
    }
}
