using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using BriefPack.Testing;

namespace BriefPack.Packages.Tests;

/// <summary>The samples, against the packed packages.</summary>
[Collection(PackagesGroup.Name)]
public class SampleTests(PackedSolution packages)
{
    private const string Article = "Harbour closes for a week\n\nThe harbour of the town closes on Monday. \"We have no choice,\" said Maria Lund, who runs it.";

    [Fact]
    public async Task The_custom_stage_packs_installs_and_prints_beside_a_conflicting_library_of_the_host()
    {
        var home = packages.NewFolder("custom-stage");
        PackedSolution.CopySample("CustomStage", home.Folder);
        await home.RunAsync("dotnet", "pack", "CustomStage", "-o", "out");
        var briefpack = await packages.InstallToolAsync(home);
        WriteArticle(home);
        await home.RunAsync(briefpack, "plugins", "add", Path.Combine("out", "Acme.Watchlist.1.0.0.nupkg"));

        var check = await home.RunAsync(briefpack, "plugins", "check", "Acme.Watchlist");
        check.ShouldContain("System.CommandLine");
        check.Split('\n').Single(line => line.StartsWith("System.CommandLine ", StringComparison.Ordinal)).ShouldMatch(@"2\.0\.0\.0 +plugin");
        check.Split('\n').Single(line => line.StartsWith("BriefPack.Text ", StringComparison.Ordinal)).ShouldContain("host");

        await home.RunAsync(briefpack, "build", "articles", "-o", "watch.pdf", "-o", "watch.docx", "-o", "pack.json",
            "--stages", "clean,acme.watchlist", "--set", "acme.watchlist.phrases=submarine \"the town\"");
        PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "watch.pdf"))).ShouldSay("Watchlist").ShouldSay("the town");
        WordFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "watch.docx"))).ShouldHoldTogether().Headings.ShouldContain(heading => heading.Text == "Watchlist");
        var sighting = await SightingAsync(home, "pack.json");
        sighting.ShouldContain("the town");

        // The annotation goes through pack.json and back: written again from there alone, the section still prints.
        await home.RunAsync(briefpack, "build", "pack.json", "-o", "again.json", "-o", "again.pdf");
        (await SightingAsync(home, "again.json")).ShouldBe(sighting);
        PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "again.pdf"))).ShouldSay("Watchlist");
    }

    [Fact]
    public async Task The_console_app_uses_stages_and_a_writer_as_libraries()
    {
        var home = packages.NewFolder("consumer-app");
        PackedSolution.CopySample("ConsumerApp", home.Folder);
        WriteArticle(home);
        var output = await home.RunAsync("dotnet", "run", "--project", "ConsumerApp", "--", "articles", "briefing.pdf");
        output.ShouldContain("Maria Lund");
        PdfFile.Read(await File.ReadAllBytesAsync(Path.Combine(home.Folder, "briefing.pdf"))).ShouldSay("We have no choice");
    }

    [Fact]
    public async Task The_web_API_answers_with_a_PDF_and_stops_when_the_client_goes_away()
    {
        var home = packages.NewFolder("web-api");
        PackedSolution.CopySample("WebApi", home.Folder);
        await home.RunAsync("dotnet", "build", "WebApi", "-o", "out");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var server = home.Start("dotnet", Path.Combine("out", "WebApi.dll"), "--urls", address.ToString());
        var log = new System.Collections.Concurrent.ConcurrentQueue<string>();
        server.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        try
        {
            using var http = new HttpClient { BaseAddress = address };
            await UntilAsync(async () => await AnswersAsync(http), "the server to answer");

            var answer = await http.PostAsJsonAsync("/briefing", new[] { new { name = "harbour.txt", text = Article } });
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            PdfFile.Read(await answer.Content.ReadAsByteArrayAsync()).ShouldSay("We have no choice");
            (await http.PostAsJsonAsync("/briefing", Array.Empty<object>())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

            // Far more than can be done before the client is gone.
            var many = Enumerable.Range(0, 400).Select(number => new { name = $"{number}.txt", text = string.Join("\n\n", Enumerable.Repeat($"{Article} It is number {number}.", 200)) });
            using var goingAway = new CancellationTokenSource();
            var asked = http.PostAsJsonAsync("/briefing", many, goingAway.Token);
            await Task.Delay(TimeSpan.FromSeconds(3));
            await goingAway.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(asked);
            await UntilAsync(() => Task.FromResult(log.Any(line => line.Contains("the run was cancelled", StringComparison.Ordinal))), "the log to say that the run was cancelled");
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await holds())
                return;
            await Task.Delay(100);
        }
        throw new TimeoutException($"Waited a minute for {what}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<string> SightingAsync(Shell home, string file)
    {
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(home.Folder, file)));
        return json.RootElement.GetProperty("documents")[0].GetProperty("annotations").GetProperty("acme.sightings").GetRawText();
    }

    private static void WriteArticle(Shell home)
    {
        Directory.CreateDirectory(Path.Combine(home.Folder, "articles"));
        File.WriteAllText(Path.Combine(home.Folder, "articles", "harbour.txt"), Article);
    }
}
