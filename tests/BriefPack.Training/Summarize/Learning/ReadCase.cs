using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>An item of the bench with its articles read.</summary>
internal sealed class ReadCase
{
    /// <summary>How many parts the items are divided into.</summary>
    public const int Folds = 5;

    public ReadCase(SummaryCase item)
    {
        Case = item;
        Articles = [.. item.Texts.Select((text, i) => ArticleReader.Read(item.Files[i], text))];
        Pool = SentencePool.Of(Articles);
    }

    public SummaryCase Case { get; }

    public IReadOnlyList<Article> Articles { get; }

    public SentencePool Pool { get; }

    /// <summary>
    /// The part that the item belongs to: articles by a hash of their names, clusters by their topic, because clusters of one topic share texts.
    /// </summary>
    public int Fold => Case.IsCluster ? Topic(Case.Name) switch { "bpoil" => 0, "LibyaWar" => 1, _ => 2 } : Hash(Case.Name) % Folds;

    // "t17-LibyaWar_cnn-2011-04-06"
    private static string Topic(string name) => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..name.IndexOf('_', StringComparison.Ordinal)];

    private static int Hash(string name)
    {
        var hash = 2166136261U;
        foreach (var c in name)
            hash = (hash ^ c) * 16777619;
        return (int)(hash >> 8);
    }
}
