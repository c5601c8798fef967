using System.Text.Json;
using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Ranking;
using BriefPack.Training.Summarize.Learning;

namespace BriefPack.Benchmarks.Summarize;

/// <summary>Writes summaries as the bench's scorer reads them.</summary>
internal static class SummaryPredictions
{
    /// <summary>Writes <c>cross-validated.jsonl</c>.</summary>
    public static void Write(string folder, IEnumerable<ReadCase> cases, SummaryModel[] models)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "cross-validated.jsonl"), cases.Select(item => JsonSerializer.Serialize(new
        {
            name = item.Case.Name,
            summary = SummarizeBenchmark.Summary(item, models[item.Fold], new() { Words = item.Case.Words, PackWords = item.Case.Words }).ToArray(),
        })));
    }
}
