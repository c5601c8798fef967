using System.Text.Json;
using BriefPack.Quotes;
using BriefPack.Text;

namespace BriefPack.Training.Quotes;

/// <summary>An article of the quotes bench with its gold.</summary>
internal sealed class TrainingArticle
{
    private static readonly TextAnalyzer Analyzer = new();

    internal required string Name { get; init; }

    internal required AnalyzedText Analyzed { get; init; }

    internal required List<QuotedStretch> Stretches { get; init; }

    internal required List<Passage> Passages { get; init; }

    internal required List<GoldAttribution> Gold { get; init; }

    internal string Text => Analyzed.Text;

    /// <summary>Reads a split of the bench. The tags are those of BriefPack.Text, as they are when an article is read for a pack.</summary>
    internal static List<TrainingArticle> Read(string folder, string split)
    {
        var articles = new List<TrainingArticle>();
        foreach (var line in File.ReadLines(Path.Combine(folder, split + ".gold.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var name = document.RootElement.GetProperty("name").GetString()!;
            var analyzed = Analyzer.Analyze(File.ReadAllText(Path.Combine(folder, split, name + ".txt")));
            var stretches = QuotationMarks.Find(analyzed.Text);
            articles.Add(new TrainingArticle
            {
                Name = name,
                Analyzed = analyzed,
                Stretches = stretches,
                Passages = PassageReader.Read(analyzed, stretches),
                Gold = [.. document.RootElement.GetProperty("attributions").EnumerateArray().Select(GoldAttribution.Read)],
            });
        }
        return articles;
    }
}
