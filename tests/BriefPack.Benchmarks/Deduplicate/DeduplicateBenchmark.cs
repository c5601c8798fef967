using System.Diagnostics;
using System.Globalization;
using BriefPack.Deduplicate;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>
/// Quality by kind of edit, speed and memory of the near-duplicate index beside MinHash LSH in the same run, and how time and memory grow with the
/// number of documents: <c>dedupe [sizes…]</c>, by default 10000 100000.
/// </summary>
internal sealed class DeduplicateBenchmark : IBenchmark
{
    public string Name => "dedupe";

    public string Description => "Near duplicates: pairwise F1 by kind of edit, speed, memory, scaling (dedupe 10000 100000 1000000), beside MinHash LSH.";

    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }
        var sizes = arguments.Length == 0 ? [10_000, 100_000] : Array.ConvertAll(arguments, size => int.Parse(size, CultureInfo.InvariantCulture));
        var articles = LabelledCorpus.Load();
        Quality(articles);
        ReferenceScore.Print(articles, Find(articles.Texts));
        Speed();
        NumpyMinHash.Print();
        Scaling(sizes);
        return 0;
    }

    private static void Quality(LabelledCorpus articles)
    {
        var systems = new (string Name, ClusterScore Score)[]
        {
            ("NearDuplicateIndex, defaults", new ClusterScore(articles, Find(articles.Texts))),
            ("MinHash LSH, words 5, 0.5", new ClusterScore(articles, new MinHashLsh(0.5, verify: false).Find(articles.Texts))),
            ("MinHash LSH, words 5, 0.3, verified", new ClusterScore(articles, new MinHashLsh(0.3, verify: true).Find(articles.Texts))),
        };
        Console.WriteLine($"Quality, {articles.Texts.Count} articles of dedupe/dev");
        foreach (var (name, score) in systems)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-38} P {score.Precision:f4}  R {score.Recall:f4}  F1 {score.F1:f4}"));
        Console.WriteLine($"  {"recall of pairs with",-22}{string.Concat(systems.Select(system => $"{system.Name.Split(',')[0],22}"))}");
        foreach (var type in systems[0].Score.RecallByType.Keys)
            Console.WriteLine($"  {type,-22}{string.Concat(systems.Select(system => string.Create(CultureInfo.InvariantCulture, $"{system.Score.RecallByType[type],22:f4}")))}");
    }

    private static int[] Find(IReadOnlyList<string> texts)
    {
        var index = new NearDuplicateIndex();
        foreach (var text in texts)
            index.Add(text);
        int[] clusters = [.. Enumerable.Range(0, texts.Count)];
        foreach (var group in index.Group(Environment.ProcessorCount))
            foreach (var member in group.Members)
                clusters[member] = group.Members[0];
        return clusters;
    }

    // Processor time, because the machine may be busy with other work; the best of four passes, the first of which compiles.
    private static void Speed()
    {
        foreach (var words in new[] { 200, 700 })
        {
            using var corpus = GeneratedCorpus.Make(4_000, words);
            var texts = corpus.Texts().ToList();
            var (sketching, grouping, baseline) = (double.MaxValue, double.MaxValue, double.MaxValue);
            long bytes = 0;
            for (var pass = 0; pass < 4; pass++)
            {
                var index = new NearDuplicateIndex();
                sketching = Math.Min(sketching, Seconds(() => texts.ForEach(text => index.Add(text))));
                grouping = Math.Min(grouping, Seconds(() => index.Group()));
                bytes = index.MemoryBytes / texts.Count;
            }
            for (var pass = 0; pass < 2; pass++)
                baseline = Math.Min(baseline, Seconds(() => new MinHashLsh(0.5, verify: false).Find(texts.Take(1_000).ToList())) * texts.Count / 1_000);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                Speed, one thread, {texts.Average(text => text.AsSpan().Count(' ')):f0} words, documents per second of processor time
                  NearDuplicateIndex        {texts.Count / (sketching + grouping),10:f0}   (sketches {texts.Count / sketching:f0}, groups {texts.Count / grouping:f0}); {bytes} bytes a document
                  MinHash LSH 128, C#       {texts.Count / baseline,10:f0}
                """));
        }
    }

    private static void Scaling(int[] sizes)
    {
        Console.WriteLine("Scaling, 200 words, all threads: reading of the file not counted");
        (int Size, double Seconds, double Bytes)? before = null;
        foreach (var size in sizes)
        {
            using var corpus = GeneratedCorpus.Make(size, 200);
            var index = new NearDuplicateIndex();
            double sketching = 0;
            foreach (var texts in corpus.Texts().Chunk(4_096))
                sketching += Seconds(() => Add(index, texts));
            var held = GC.GetTotalMemory(forceFullCollection: true);
            int[] clusters = [.. Enumerable.Range(0, size)];
            var watch = Stopwatch.StartNew();
            var grouping = Seconds(() =>
            {
                foreach (var group in index.Group(Environment.ProcessorCount))
                    foreach (var member in group.Members)
                        clusters[member] = group.Members[0];
            });
            var elapsed = watch.Elapsed.TotalSeconds;
            var score = new ClusterScore(corpus.Gold(), clusters);
            var seconds = sketching + grouping;
            var bytes = (double)index.MemoryBytes;
            var exponent = before is { } last
                ? string.Create(CultureInfo.InvariantCulture, $"; exponent of time {Math.Log(seconds / last.Seconds) / Math.Log((double)size / last.Size):f2}, of memory {Math.Log(bytes / last.Bytes) / Math.Log((double)size / last.Size):f2}")
                : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {size,9} documents: {seconds:f2} s of processor time ({sketching:f2} sketches, {grouping:f2} groups, {elapsed:f2} elapsed), {size / seconds:f0}/s; " +
                $"{bytes / size:f0} bytes a document, heap {held >> 20} MiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB; F1 {score.F1:f4}{exponent}"));
            before = (size, seconds, bytes);
        }
    }

    private static void Add(NearDuplicateIndex index, string[] texts)
    {
        var sketches = new TextSketch[texts.Length];
        Parallel.For(0, texts.Length, i => sketches[i] = index.Sketch(texts[i]));
        foreach (var sketch in sketches)
            index.Add(sketch);
    }

    private static double Seconds(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
