using System.Diagnostics;
using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Benchmarks.Summarize;

/// <summary>Documents a second of processor time, from text to sentences, beside LexRank on the same sentences and terms. Processor time and not the
/// clock's, because the machine may do other things.</summary>
internal static class SummarizeSpeed
{
    // Each is run five times or for four seconds, whichever is more, and the fastest counts: the first rounds are still being compiled, beside them and on
    // the same account.
    private const int Rounds = 5;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(4);

    public static void Measure(IReadOnlyList<SummaryCase> items)
    {
        var single = items.Where(item => item.Set == "cnndm").ToList();
        var clusters = items.Where(item => item.IsCluster).ToList();
        Compare("articles (cnndm)", single, item => new ArticleSummarizer(new(60)).Summarize(Read(item)[0]).Count(), item => LexRank.Summarize(SentencePool.Of(Read(item)), 60).Count);
        Compare("clusters", clusters, item => new PackSummarizer(new() { PackWords = 60 }).Summarize(Read(item)).Summary.Sentences.Length, item => LexRank.Summarize(SentencePool.Of(Read(item)), 60).Count);
        Compare("reading alone (cnndm)", single, item => Read(item)[0].Sentences.Length, item => SentencePool.Of(Read(item)).Sentences.Length);
        MeasurePack([.. items.Where(item => !item.IsCluster).Select(item => Read(item)[0])]);
    }

    /// <summary>One pack of many articles, which tells whether anything grows with their square.</summary>
    private static void MeasurePack(List<Article> articles)
    {
        foreach (var count in new[] { articles.Count / 4, articles.Count / 2, articles.Count })
        {
            SummaryCase[] once = [new("pack", "pack", [], [], [])];
            Console.WriteLine($"a pack of {count} articles, already read: {1000 / PerSecond([.. once], _ => new PackSummarizer(new()).Summarize(articles[..count]).Topics.Items.Length):F0} ms");
        }
    }

    private static List<Article> Read(SummaryCase item) => [.. item.Texts.Select((text, i) => ArticleReader.Read(item.Files[i], text))];

    private static void Compare(string name, List<SummaryCase> items, Func<SummaryCase, int> ours, Func<SummaryCase, int> peer)
    {
        double own = PerSecond(items, ours), other = PerSecond(items, peer);
        Console.WriteLine($"{name}: {own:F0} a second; peer {other:F0} a second; ratio {own / other:F1}");
    }

    private static double PerSecond(List<SummaryCase> items, Func<SummaryCase, int> summarize)
    {
        foreach (var item in items.Take(30))
            summarize(item);
        var best = double.MaxValue;
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Rounds || clock.Elapsed < Least; round++)
        {
            using var process = Process.GetCurrentProcess();
            var start = process.TotalProcessorTime;
            foreach (var item in items)
                summarize(item);
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - start).TotalSeconds);
        }
        return items.Count / best;
    }
}
