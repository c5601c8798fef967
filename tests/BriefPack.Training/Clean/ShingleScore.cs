using System.Text.RegularExpressions;

namespace BriefPack.Training.Clean;

/// <summary>The measure of the article-extraction benchmark: bags of four-word shingles, averaged over pages.</summary>
internal static partial class ShingleScore
{
    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>Precision and recall of one page.</summary>
    public static (double Precision, double Recall, bool HasOutput) Page(string[] gold, string[] found)
    {
        var truth = Bag(gold);
        var mine = Bag(found);
        double hit = 0, all = truth.Values.Sum(), given = mine.Values.Sum();
        foreach (var (shingle, times) in mine)
            hit += Math.Min(times, truth.GetValueOrDefault(shingle));
        return (given == 0 ? 0 : hit / given, all == 0 ? 0 : hit / all, given > 0);
    }

    /// <summary>F1 of the means over pages.</summary>
    public static (double F1, double Precision, double Recall) Mean(IEnumerable<(double Precision, double Recall, bool HasOutput)> pages)
    {
        var list = pages.ToList();
        var precision = list.Where(page => page.HasOutput).Select(page => page.Precision).DefaultIfEmpty(0).Average();
        var recall = list.Average(page => page.Recall);
        return (precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall);
    }

    private static Dictionary<string, int> Bag(string[] words)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Length == 0)
            return bag;
        for (var i = 0; i < Math.Max(1, words.Length - 3); i++)
        {
            var shingle = string.Join(' ', words, i, Math.Min(4, words.Length - i));
            bag[shingle] = bag.GetValueOrDefault(shingle) + 1;
        }

        return bag;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
