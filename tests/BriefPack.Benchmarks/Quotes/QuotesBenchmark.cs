using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BriefPack.Quotes;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Quotes;

/// <summary>Measures BriefPack.Quotes on the dev split of the quotes bench: the scorer's table, precision by confidence, speed.</summary>
internal sealed class QuotesBenchmark : IBenchmark
{
    /// <inheritdoc/>
    public string Name => "quotes";

    /// <inheritdoc/>
    public string Description => "Quotations and speakers on the dev split of the quotes bench, precision by confidence, articles a second.";

    /// <inheritdoc/>
    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there.");
            return 2;
        }
        var bench = SharedData.PathOf("bench", "quotes");
        var gold = Path.Combine(bench, "dev.gold.jsonl");
        var texts = Path.Combine(bench, "dev");
        var articles = Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileNameWithoutExtension(path), Text: File.ReadAllText(path))).ToList();
        var finder = QuotationFinder.Shared;
        var found = articles.ConvertAll(article => (article.Name, article.Text, Quotations: finder.Find(article.Text).Select(item => item.Quotation).ToList()));
        var folder = Directory.CreateTempSubdirectory("briefpack-quotes");
        try
        {
            var file = Path.Combine(folder.FullName, "predictions.jsonl");
            PredictionFile.Write(file, found.Select(article => (article.Name, article.Quotations.AsEnumerable())));
            Console.WriteLine(BenchScorer.Run(bench, gold, texts, file));
            PrintCurve(bench, gold, texts, folder.FullName, found);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        PrintSpeed(finder, articles.ConvertAll(article => article.Text));
        return 0;
    }

    /// <summary>Precision of the printed names: the scorer's end-to-end precision over quoted words worth printing at or above each confidence.</summary>
    private static void PrintCurve(string bench, string gold, string texts, string folder, List<(string Name, string Text, List<Quotation> Quotations)> found)
    {
        Console.WriteLine("printed names by minimum confidence (quoted stretches of 4+ words with a speaker)");
        Console.WriteLine("  confidence   printed   coverage %   right %");
        var all = 0.0;
        foreach (var least in new[] { 0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95 })
        {
            var file = Path.Combine(folder, "printed.jsonl");
            var json = Path.Combine(folder, "printed.json");
            PredictionFile.Write(file, found.Select(article => (article.Name, Printed(article.Text, article.Quotations, least))));
            BenchScorer.Run(bench, gold, texts, file, json);
            using var figures = JsonDocument.Parse(File.ReadAllText(json));
            var long4 = figures.RootElement.GetProperty("direct4plus");
            var printed = long4.GetProperty("predicted").GetDouble();
            all = Math.Max(all, printed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {least,10:0.00} {printed,9:0} {100 * printed / all,12:0.0} {100 * long4.GetProperty("endToEnd").GetProperty("p").GetDouble(),9:0.0}"));
        }
    }

    private static IEnumerable<Quotation> Printed(string text, List<Quotation> quotations, double least)
    {
        var stretches = QuotationMarks.Find(text);
        return quotations.Where(quotation => quotation.Speaker is not null && quotation.Confidence >= least
            && PrintableWords.Of(text, quotation, stretches, new QuotesOptions()) is not null);
    }

    private static void PrintSpeed(QuotationFinder finder, List<string> texts)
    {
        const int Passes = 4;
        var last = 0.0;
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var text in texts)
                finder.Find(text);
            last = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count / last:0} articles a second of processor time (pass {Passes}), {1000 * last / texts.Count:0.0} ms each"));
    }
}
