using System.Globalization;
using BriefPack.Tests.Shared;

namespace BriefPack.EndToEnd.Tests;

public sealed class KilledBuildTests : IDisposable
{
    private readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_build_that_is_killed_leaves_the_old_output_as_it_was()
    {
        WriteManyArticles();
        work.Write("out.pdf", "the old one");
        using var process = CliProcess.Start(work.Path, "build", "in", "-o", "out.pdf", "--stages", "deduplicate");

        // Killed as soon as the new file is being written beside the old one.
        while (!process.HasExited && Directory.GetFiles(work.Path, ".out.pdf.*.tmp").Length == 0)
            await Task.Delay(2);
        process.HasExited.ShouldBeFalse("the build was over before it could be killed: give it more articles");
        process.Kill();
        await process.WaitForExitAsync();

        File.ReadAllText(work["out.pdf"]).ShouldBe("the old one");
    }

    [Fact]
    public async Task An_interrupted_build_says_so_and_leaves_nothing_half_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteManyArticles();
        work.Write("out.pdf", "the old one");
        using var process = CliProcess.Start(work.Path, "build", "in", "-o", "out.pdf", "--stages", "deduplicate");
        var errors = process.StandardError.ReadToEndAsync();

        while (!process.HasExited && Directory.GetFiles(work.Path, ".out.pdf.*.tmp").Length == 0)
            await Task.Delay(2);
        // Not SIGINT: a run that was started in the background of a shell inherits that it is ignored.
        await ExternalTool.RunAsync("kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(3);
        (await errors).ShouldContain("Cancelled. Nothing was written");
        File.ReadAllText(work["out.pdf"]).ShouldBe("the old one");
        Directory.GetFiles(work.Path, ".out.pdf.*").ShouldBeEmpty();
    }

    // Little to analyse and some 2,000 pages to write: the signal must arrive while they are being written.
    private void WriteManyArticles()
    {
        for (var i = 0; i < 400; i++)
        {
            var paragraphs = Enumerable.Range(0, 60).Select(j =>
                string.Create(CultureInfo.InvariantCulture, $"Report {i * 31 % 997} of ward {j * 17 + i}: the council counted {i * j + 7} lamps, {i + j * 3} benches and {i * 5 + j} trees along street {i * 13 + j}, and sent crew {j + i % 9} to mend what the storm of night {i} had broken there."));
            work.Write($"in/{i:000}.txt", $"Ward report number {i * 7919 % 10007}\n\n" + string.Join("\n\n", paragraphs));
        }
    }
}
