using System.Globalization;
using System.Text.Json;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>Articles made by the bench's generator, in a temporary folder.</summary>
internal sealed class GeneratedCorpus : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("briefpack-dedupe-").FullName;

    private string TextsPath => Path.Combine(folder, "articles.jsonl");

    public static GeneratedCorpus Make(int documents, int words)
    {
        var corpus = new GeneratedCorpus();
        Python.Run("python3", [SharedData.PathOf("bench", "dedupe", "generate.py"), "--out", corpus.TextsPath, "--jobs", "2",
            "--documents", documents.ToString(CultureInfo.InvariantCulture), "--words", words.ToString(CultureInfo.InvariantCulture)]);
        return corpus;
    }

    public IEnumerable<string> Texts()
    {
        foreach (var line in File.ReadLines(TextsPath))
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("text").GetString()!;
        }
    }

    public LabelledCorpus Gold() => LabelledCorpus.LoadGold(Path.Combine(folder, "articles.gold.jsonl"));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
