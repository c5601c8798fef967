using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using BriefPack.Clean;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>How well articles are told from boilerplate on the dev pages in their three forms, how fast, and how much of the metadata is found.</summary>
internal sealed class CleanBenchmark : IBenchmark
{
    private const int Rounds = 5;

    public string Name => "clean";

    public string Description => "boilerplate removal on the dev pages: F1 (fit), pages a second, metadata from visible lines";

    public int Run(string[] arguments)
    {
        if (FindData() is not { } data)
        {
            Console.Error.WriteLine("The dev pages are not there: put shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }

        Console.WriteLine("The models were trained on these pages: the figures below are the fit. For sites not seen run the trainer: clean cv");
        foreach (var variant in (string[])["html", "clip", "text"])
            Score(data, variant);
        Speed(data);
        MetadataCheck.Run(data);
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

    // One core, everything in memory; the best of some rounds, since other work on the machine only ever slows it down.
    private static void Speed(string data)
    {
        var pages = Directory.GetFiles(Path.Combine(data, "html")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var texts = pages.Select(bytes => System.Text.Encoding.UTF8.GetString(bytes)).ToArray();
        var info = new SourceInfo("page.html", "text/html", string.Empty);
        var stage = new CleanStage();
        var (all, read, parse) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            parse = Math.Min(parse, Time(() =>
            {
                foreach (var text in texts)
                    new HtmlParser().ParseDocument(text).Dispose();
            }));
            var documents = new List<Document>();
            read = Math.Min(read, Time(() =>
            {
                foreach (var page in pages)
                    documents.Add(HtmlReader.Read(page, "page", info));
            }));
            all = Math.Min(all, read + Time(() => StageRunner.Run(stage, documents)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed, html, one core: {pages.Length / all:F0} pages/s for reading and cleaning; reading alone {pages.Length / read:F0}; AngleSharp's parse of the unfiltered pages alone {pages.Length / parse:F0} ({parse / all:P0} of the time that reading and cleaning take)"));
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }

    private static string? FindData()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        var shared = Environment.GetEnvironmentVariable("BRIEFPACK_SHARED") ?? Path.Combine(folder?.Parent?.FullName ?? ".", "shared");
        var data = Path.Combine(shared, "bench", "clean");
        return Directory.Exists(data) ? data : null;
    }
}
