using System.Globalization;
using System.Text.Json;
using BriefPack.Benchmarks.Quotes;
using BriefPack.Quotes;

namespace BriefPack.Training.Quotes;

/// <summary>Scores a finder on articles of the train split that it has not seen, and sums several such scores up.</summary>
internal static class FoldScore
{
    private static readonly string[] Figures =
    [
        "direct.jaccard08.f1", "direct.endToEnd.f1", "direct4plus.jaccard08.f1", "direct4plus.endToEnd.f1", "direct.sourceOverlap.share", "direct.lastName.share",
        "direct.fullName.share", "relations.overlap.source.f1", "relations.overlap.all.f1", "relations.exact.cue.f1", "relations.exact.all.f1",
    ];

    /// <summary>The figures in percent, and the scorer's table.</summary>
    internal static double[] Run(string bench, List<TrainingArticle> unseen, QuotationFinder finder, out string table)
    {
        var folder = Directory.CreateTempSubdirectory("briefpack-quotes");
        try
        {
            var gold = Path.Combine(folder.FullName, "gold.jsonl");
            var json = Path.Combine(folder.FullName, "scores.json");
            var names = unseen.Select(article => article.Name).ToHashSet(StringComparer.Ordinal);
            File.WriteAllLines(gold, File.ReadLines(Path.Combine(bench, "train.gold.jsonl")).Where(line => names.Contains(NameOf(line))));
            var predictions = Path.Combine(folder.FullName, "predictions.jsonl");
            PredictionFile.Write(predictions, unseen.Select(article => (article.Name, finder.Find(article.Text).Select(found => found.Quotation))));
            table = BenchScorer.Run(bench, gold, Path.Combine(bench, "train"), predictions, json);
            using var scores = JsonDocument.Parse(File.ReadAllText(json));
            return [.. Figures.Select(path => 100 * path.Split('.').Aggregate(scores.RootElement, (element, name) => element.GetProperty(name)).GetDouble())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Prints the mean, the lowest and the highest of every figure.</summary>
    internal static void Print(List<double[]> folds)
    {
        Console.WriteLine("figure                          mean  lowest  highest");
        for (var i = 0; i < Figures.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Figures[i],-30} {folds.Average(row => row[i]),5:0.0} {folds.Min(row => row[i]),7:0.0} {folds.Max(row => row[i]),8:0.0}"));
    }

    private static string NameOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("name").GetString()!;
    }
}
