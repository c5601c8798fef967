using System.Text.Json;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>Texts with the cluster that each belongs to.</summary>
/// <param name="Names">Their names in the gold file.</param>
/// <param name="Texts">The texts; empty where only the labels are needed.</param>
/// <param name="Clusters">The cluster of each.</param>
/// <param name="Types">How each was made.</param>
internal sealed record LabelledCorpus(IReadOnlyList<string> Names, IReadOnlyList<string> Texts, IReadOnlyList<string> Clusters, IReadOnlyList<string> Types)
{
    /// <summary>Loads the articles of dedupe/dev.</summary>
    public static LabelledCorpus Load()
    {
        var gold = LoadGold(SharedData.PathOf("bench", "dedupe", "dev.gold.jsonl"));
        return gold with { Texts = [.. gold.Names.Select(name => File.ReadAllText(SharedData.PathOf("bench", "dedupe", "dev", name)))] };
    }

    /// <summary>Loads the labels alone.</summary>
    public static LabelledCorpus LoadGold(string path)
    {
        List<string> names = [], clusters = [], types = [];
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            names.Add(row.RootElement.GetProperty("name").GetString()!);
            clusters.Add(row.RootElement.GetProperty("cluster").GetString()!);
            types.Add(row.RootElement.GetProperty("type").GetString()!);
        }
        return new LabelledCorpus(names, [], clusters, types);
    }
}
