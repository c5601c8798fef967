using System.Text.Json;
using BriefPack.Tests.Shared;

namespace BriefPack.Deduplicate.Tests;

public class QualityTests
{
    [SharedDataFact]
    public void Precision_recall_and_memory_on_the_measuring_data_do_not_fall()
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")));
        var gold = File.ReadLines(SharedData.PathOf("bench", "dedupe", "dev.gold.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Name: row.GetProperty("name").GetString()!, Cluster: row.GetProperty("cluster").GetString()!))
            .ToList();
        var index = new NearDuplicateIndex();
        foreach (var (name, _) in gold)
            index.Add(File.ReadAllText(SharedData.PathOf("bench", "dedupe", "dev", name)));

        var groups = index.Group(2);

        var goldPairs = gold.GroupBy(row => row.Cluster).Sum(cluster => Pairs(cluster.Count()));
        var foundPairs = groups.Sum(group => Pairs(group.Members.Length));
        var rightPairs = groups.Sum(group => group.Members.GroupBy(member => gold[member].Cluster).Sum(part => Pairs(part.Count())));
        ((double)rightPairs / foundPairs).ShouldBeGreaterThanOrEqualTo(Floor("precision"));
        ((double)rightPairs / goldPairs).ShouldBeGreaterThanOrEqualTo(Floor("recall"));
        (2.0 * rightPairs / (goldPairs + foundPairs)).ShouldBeGreaterThanOrEqualTo(Floor("f1"));
        (index.MemoryBytes / index.Count).ShouldBeLessThanOrEqualTo((long)Floor("bytesPerDocument"));

        double Floor(string name) => floors.RootElement.GetProperty(name).GetDouble();
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;
}
