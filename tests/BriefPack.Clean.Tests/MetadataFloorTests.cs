using System.Text.Json;
using BriefPack.Benchmarks.Clean;
using BriefPack.Tests.Shared;

namespace BriefPack.Clean.Tests;

/// <summary>What the visible lines of the dev pages tell, checked against what the pages state to machines: the fewest that are right, the most that are wrong.</summary>
public class MetadataFloorTests
{
    [SharedDataFact]
    public void The_metadata_of_the_dev_pages_does_not_fall_below_its_floors()
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Clean.Tests", "floors.json")));
        var gold = MetadataGold.Read(MetadataGold.FilePath(SharedData.RepositoryRoot));
        foreach (var variant in floors.RootElement.GetProperty("metadata").EnumerateObject())
        {
            var (title, authors, published) = MetadataCheck.Measure(SharedData.PathOf("bench", "clean"), variant.Name, gold);

            foreach (var (name, tally) in new[] { ("title", title), ("authors", authors), ("published", published) })
            {
                var floor = variant.Value.GetProperty(name);
                tally.Same.ShouldBeGreaterThanOrEqualTo(floor[0].GetInt32(), $"{variant.Name}, {name}");
                tally.Different.ShouldBeLessThanOrEqualTo(floor[1].GetInt32(), $"{variant.Name}, {name}");
            }
        }
    }
}
