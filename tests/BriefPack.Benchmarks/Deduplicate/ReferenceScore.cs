using System.Text.Json;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>The bench's own scorer over the same clusters.</summary>
internal static class ReferenceScore
{
    public static void Print(LabelledCorpus articles, int[] clusters)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, articles.Names.Zip(clusters, (name, cluster) => JsonSerializer.Serialize(new { name, cluster })));
            Console.WriteLine("The same by score.py");
            Console.WriteLine(Python.Run("python3",
                [SharedData.PathOf("bench", "dedupe", "score.py"), "--gold", SharedData.PathOf("bench", "dedupe", "dev.gold.jsonl"), "--pred", path]));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
