using System.Text.Json;

namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>Reads the summary bench: gold, articles and clusters.</summary>
internal static class SummaryBench
{
    /// <summary>All items, in the order of the gold file.</summary>
    /// <param name="folder">The bench's folder: the one with <c>dev.gold.jsonl</c>.</param>
    public static IReadOnlyList<SummaryCase> Read(string folder)
    {
        var cases = new List<SummaryCase>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "dev.gold.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var gold = json.RootElement;
            string name = gold.GetProperty("name").GetString()!, set = gold.GetProperty("set").GetString()!;
            string[] files = gold.TryGetProperty("documents", out var documents) && documents.ValueKind == JsonValueKind.Array
                ? [.. documents.EnumerateArray().Select(file => file.GetString()!)]
                : [name];
            var parent = set == "timeline" ? Path.Combine(folder, "dev", "clusters", name) : Path.Combine(folder, "dev", "documents");
            cases.Add(new(name, set,
                [.. files.Select(file => File.ReadAllText(Path.Combine(parent, file)).ReplaceLineEndings("\n"))],
                [.. gold.GetProperty("references").EnumerateArray()
                    .Select(reference => reference.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
                files));
        }
        return cases;
    }

    /// <summary>The sentences cut after a number of words between white space, as the bench cuts them.</summary>
    public static IReadOnlyList<string> Cut(IEnumerable<string> sentences, int words)
    {
        var cut = new List<string>();
        foreach (var sentence in sentences)
        {
            if (words <= 0)
                break;
            var parts = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            cut.Add(string.Join(' ', parts.Take(words)));
            words -= parts.Length;
        }
        return cut;
    }
}
