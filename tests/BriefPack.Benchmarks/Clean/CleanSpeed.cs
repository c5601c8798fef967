using System.Globalization;
using AngleSharp.Html.Parser;
using BriefPack.Benchmarks.TextAnalysis;
using BriefPack.Clean;
using BriefPack.Html;

namespace BriefPack.Benchmarks.Clean;

/// <summary>
/// Pages a second on one core in processor time, everything in memory: the best of some rounds, since the first ones compile, and what is
/// allocated for a page. AngleSharp's parse of the same pages in the same run tells how fast the machine is, and readability-lxml how we compare.
/// </summary>
internal static class CleanSpeed
{
    private const int Rounds = 40;

    // Pages a second that were recorded side by side on another machine; trafilatura cannot be installed everywhere, readability-lxml can.
    private const double RecordedReadability = 28, RecordedTrafilatura = 22;

    /// <summary>Measures web pages, clippings and whole pages as text.</summary>
    public static void Run(string data)
    {
        var pages = Files(data, "html").Select(File.ReadAllBytes).ToArray();
        var texts = pages.Select(bytes => System.Text.Encoding.UTF8.GetString(bytes)).ToArray();
        var info = new SourceInfo("page.html", "text/html", string.Empty);
        var stage = new CleanStage();
        var documents = new List<Document>();
        // By turns, so that all of them have the machine's better and worse moments.
        var costs = Best(
            () =>
            {
                foreach (var text in texts)
                    new HtmlParser().ParseDocument(text).Dispose();
            },
            () =>
            {
                documents.Clear();
                foreach (var page in pages)
                    documents.Add(HtmlReader.Read(page, "page", info));
            },
            () => StageRunner.Run(stage, documents));
        var (parse, read, clean) = (costs[0], costs[1], costs[2]);
        Print("html, reading and cleaning", pages.Length, (read.Seconds + clean.Seconds, read.Bytes + clean.Bytes));
        Print("html, reading", pages.Length, read);
        Print("html, cleaning", pages.Length, clean);
        Print("html, AngleSharp's parse of the unfiltered pages alone", pages.Length, parse);
        PrintPeer(Path.Combine(data, "html"), pages.Length, read.Seconds + clean.Seconds);
        foreach (var variant in (string[])["clip", "text"])
        {
            var scraped = Files(data, variant).Select(path => new Document { Id = "text", Source = new SourceInfo(path, "text/plain", string.Empty), Text = File.ReadAllText(path) }).ToList();
            Print($"{variant}, cleaning", scraped.Count, Best(() => StageRunner.Run(stage, scraped))[0]);
        }
    }

    private static void PrintPeer(string folder, int pages, double own)
    {
        if (ReadabilityPeer.Seconds(folder, out var problem) is not { } peer)
        {
            Console.WriteLine($"readability-lxml was not run ({problem})");
            return;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"html, readability-lxml",-58} {pages / peer,6:F0} pages/s  {peer / pages * 1000,6:F2} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"reading and cleaning is {peer / own:F1} times as fast as readability-lxml, by the recorded {RecordedReadability:F0} to {RecordedTrafilatura:F0} pages/s {peer / own * RecordedReadability / RecordedTrafilatura:F1} times as fast as trafilatura"));
    }

    private static (double Seconds, double Bytes)[] Best(params Action[] actions)
    {
        var best = new (double Seconds, double Bytes)[actions.Length];
        Array.Fill(best, (double.MaxValue, double.MaxValue));
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < actions.Length; i++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var time = new ProcessorTime();
                actions[i]();
                best[i] = (Math.Min(best[i].Seconds, time.Spent.TotalSeconds), Math.Min(best[i].Bytes, GC.GetTotalAllocatedBytes(precise: true) - before));
            }

        return best;
    }

    private static void Print(string what, int pages, (double Seconds, double Bytes) cost) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58} {pages / cost.Seconds,6:F0} pages/s  {cost.Seconds / pages * 1000,6:F2} ms  {cost.Bytes / pages / 1e6,5:F2} MB allocated for a page"));

    private static IEnumerable<string> Files(string data, string variant) => Directory.GetFiles(Path.Combine(data, variant)).Order(StringComparer.Ordinal);
}
