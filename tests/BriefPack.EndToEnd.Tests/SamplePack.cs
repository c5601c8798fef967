using System.Text.Json.Nodes;
using BriefPack.Tests.Shared;

namespace BriefPack.EndToEnd.Tests;

/// <summary>The sample of README.md, built once by the tool itself.</summary>
public sealed class SamplePack : IAsyncLifetime
{
    private readonly WorkFolder work = new();

    public static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "samples", "morning-briefing");

    public string Pdf => work["briefing.pdf"];

    public string Docx => work["briefing.docx"];

    public JsonNode Json { get; private set; } = null!;

    internal CliProcess Run { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Run = await CliProcess.RunAsync(work.Path, "build", Folder, "-o", Pdf, "-o", Docx, "-o", "pack.json");
        File.Exists(work["pack.json"]).ShouldBeTrue(Run.Errors);
        Json = JsonNode.Parse(File.ReadAllText(work["pack.json"]))!;
    }

    public Task DisposeAsync()
    {
        work.Dispose();
        return Task.CompletedTask;
    }
}
