using System.Text.Json;
using BriefPack.Benchmarks.Quotes;
using BriefPack.Tests.Shared;

namespace BriefPack.Quotes.Tests;

public sealed class QualityTests
{
    private static readonly QuotationFinder Finder = QuotationFinder.Shared;

    /// <summary>The scorer's figures on the dev split stay above those in floors.json (F1 and shares in percent).</summary>
    [SharedDataFact]
    public void The_dev_split_scores_above_its_floors()
    {
        var bench = SharedData.PathOf("bench", "quotes");
        var texts = Path.Combine(bench, "dev");
        var folder = Directory.CreateTempSubdirectory("briefpack-quotes");
        try
        {
            var predictions = Path.Combine(folder.FullName, "predictions.jsonl");
            var json = Path.Combine(folder.FullName, "scores.json");
            PredictionFile.Write(predictions, Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileNameWithoutExtension(path), Finder.Find(File.ReadAllText(path)).Select(found => found.Quotation))));
            BenchScorer.Run(bench, Path.Combine(bench, "dev.gold.jsonl"), texts, predictions, json);
            using var scores = JsonDocument.Parse(File.ReadAllText(json));
            using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")));
            foreach (var floor in floors.RootElement.GetProperty("dev").EnumerateObject())
                (100 * Figure(scores.RootElement, floor.Name)).ShouldBeGreaterThanOrEqualTo(floor.Value.GetDouble(), floor.Name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The quotations of the articles that the seeds' gold names go to the right speakers.</summary>
    [SharedDataFact]
    public void The_seeds_give_their_quotations_to_the_right_speakers()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("seeds", "gold.json")));
        foreach (var article in gold.RootElement.EnumerateObject())
        {
            var text = File.ReadAllText(SharedData.PathOf("seeds", article.Name));
            var found = Finder.Find(text).Select(item => item.Quotation).ToList();
            foreach (var expected in article.Value.GetProperty("quotes").EnumerateArray())
            {
                var words = expected.GetProperty("text").GetString()!;
                var hit = found.Where(quotation => quotation.Content.Of(text).Contains(words, StringComparison.Ordinal)).ToList();
                hit.ShouldContain(quotation => expected.GetProperty("speaker").GetString()!.Split('|')
                    .Any(name => (quotation.Speaker ?? "").Contains(name, StringComparison.OrdinalIgnoreCase)), words);
                if (expected.GetProperty("role").GetString() is { } role)
                    hit.ShouldContain(quotation => (quotation.Role ?? "").Contains(role, StringComparison.OrdinalIgnoreCase), words);
            }
        }
    }

    private static double Figure(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
            element = element.GetProperty(name);
        return element.GetDouble();
    }
}
