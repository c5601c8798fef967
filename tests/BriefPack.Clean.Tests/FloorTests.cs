using System.Text.Json;
using System.Text.RegularExpressions;
using BriefPack.Html;
using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

/// <summary>The dev pages were trained on: these floors catch what breaks, they are no claim about other pages.</summary>
public partial class FloorTests
{
    [SharedDataFact]
    public async Task The_dev_pages_do_not_fall_below_their_floors()
    {
        using var floors = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Clean.Tests", "floors.json")));
        var gold = (await File.ReadAllLinesAsync(SharedData.PathOf("bench", "clean", "dev.gold.jsonl"))).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("name").GetString()!, row => Bag(row.GetProperty("articleBody").GetString()!));
        foreach (var floor in floors.RootElement.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Number))
        {
            var sources = Directory.GetFiles(SharedData.PathOf("bench", "clean", floor.Name)).Select(path => (Source)new FileSource(path)).ToList();
            var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync(sources);

            pack.Failures.ShouldBeEmpty();
            var pages = pack.Documents.Select(document => Measure(gold[Path.GetFileNameWithoutExtension(document.Source.Path)], Bag(document.Text))).ToList();
            var (precision, recall) = (pages.Average(page => page.Precision), pages.Average(page => page.Recall));
            (2 * precision * recall / (precision + recall)).ShouldBeGreaterThan(floor.Value.GetDouble(), floor.Name);
        }
    }

    private static (double Precision, double Recall) Measure(Dictionary<string, int> gold, Dictionary<string, int> found)
    {
        double hit = found.Sum(pair => Math.Min(pair.Value, gold.GetValueOrDefault(pair.Key)));
        return (hit / Math.Max(1, found.Values.Sum()), hit / gold.Values.Sum());
    }

    private static Dictionary<string, int> Bag(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).GroupBy(i => string.Join(' ', words, i, 4)).ToDictionary(group => group.Key, group => group.Count());
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
