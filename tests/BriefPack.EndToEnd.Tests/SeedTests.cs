using BriefPack.Tests.Shared;

namespace BriefPack.EndToEnd.Tests;

public class SeedTests
{
    [SharedDataFact]
    public async Task Five_real_articles_score_all_points()
    {
        using var work = new WorkFolder();
        var run = await CliProcess.RunAsync(work.Path, "build", SharedData.PathOf("seeds"), "-o", "pack.json");
        run.ExitCode.ShouldBe(0, run.Errors);

        var score = await ExternalTool.RunAsync("python3", SharedData.PathOf("seeds", "score.py"), "--pred", work["pack.json"]);

        score.ShouldContain("64 of 64 points");
    }
}
