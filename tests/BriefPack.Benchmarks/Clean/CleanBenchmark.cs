using System.Diagnostics;
using System.Text.Json;
using BriefPack.Clean;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>How well articles are told from boilerplate on the dev pages in their three forms, how fast, and how much of the metadata is found.</summary>
internal sealed class CleanBenchmark : IBenchmark
{
    public string Name => "clean";

    public string Description => "boilerplate removal on the dev pages: F1 (fit), pages a second, metadata from visible lines; 'speed' or 'metadata' for one of them, 'gold' builds what metadata is checked against";

    public int Run(string[] arguments)
    {
        if (FindData() is not { } data)
        {
            Console.Error.WriteLine("The dev pages are not there: put shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }

        switch (arguments)
        {
            case ["speed"]:
                CleanSpeed.Run(data);
                return 0;
            case ["metadata"]:
                MetadataCheck.Run(data, MetadataGold.FilePath(Repository()));
                return 0;
            case ["gold"]:
                MetadataGold.Build(data, MetadataGold.FilePath(Repository()));
                return 0;
        }

        Console.WriteLine("The models were trained on these pages: the figures below are the fit. For sites not seen run the trainer: clean cv");
        foreach (var variant in (string[])["html", "clip", "text"])
            Score(data, variant);
        CleanSpeed.Run(data);
        MetadataCheck.Run(data, MetadataGold.FilePath(Repository()));
        return 0;
    }

    /// <summary>Cleans files as an application does.</summary>
    public static Pack Clean(IEnumerable<Source> sources) =>
        new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([.. sources]).GetAwaiter().GetResult();

    private static void Score(string data, string variant)
    {
        var pack = Clean(Directory.GetFiles(Path.Combine(data, variant)).Order(StringComparer.Ordinal).Select(path => new FileSource(path)));
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, pack.Documents.Select(document => JsonSerializer.Serialize(new { name = Path.GetFileName(document.Source.Path), text = document.Text })));
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
            foreach (var argument in (string[])[Path.Combine(data, "score.py"), "--gold", Path.Combine(data, "dev.gold.jsonl"), "--pred", file, "--group-by", "style"])
                start.ArgumentList.Add(argument);
            using var scorer = Process.Start(start) ?? throw new InvalidOperationException("python3 could not be started.");
            Console.WriteLine($"{variant}, {pack.Documents.Length} documents, {pack.Failures.Length} failures");
            Console.Write(scorer.StandardOutput.ReadToEnd());
            scorer.WaitForExit();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmark runs in the repository: Pipeline.sln was not found above it.");
    }

    private static string? FindData()
    {
        var shared = Environment.GetEnvironmentVariable("BRIEFPACK_SHARED") ?? Path.Combine(Repository(), "..", "shared");
        var data = Path.Combine(shared, "bench", "clean");
        return Directory.Exists(data) ? data : null;
    }
}
