namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>Pairs of documents found, as the scorer of the bench counts them.</summary>
internal sealed class ClusterScore
{
    public ClusterScore(LabelledCorpus gold, int[] clusters)
    {
        var goldPairs = Pairs(gold.Clusters);
        var foundPairs = Pairs(clusters);
        var rightPairs = Pairs(gold.Clusters.Zip(clusters));
        (Precision, Recall) = ((double)rightPairs / foundPairs, (double)rightPairs / goldPairs);
        F1 = 2.0 * rightPairs / (goldPairs + foundPairs);
        RecallByType = new SortedDictionary<string, double>(ByType(gold, clusters), StringComparer.Ordinal);
    }

    public double Precision { get; }

    public double Recall { get; }

    public double F1 { get; }

    /// <summary>The recall of the pairs with at least one document of each type.</summary>
    public SortedDictionary<string, double> RecallByType { get; }

    private static Dictionary<string, double> ByType(LabelledCorpus gold, int[] clusters)
    {
        var counts = new Dictionary<string, (int Found, int All)>();
        foreach (var members in Enumerable.Range(0, clusters.Length).GroupBy(number => gold.Clusters[number]).Select(group => group.ToArray()))
            for (var i = 0; i < members.Length; i++)
                for (var j = i + 1; j < members.Length; j++)
                    foreach (var type in new HashSet<string> { gold.Types[members[i]], gold.Types[members[j]] })
                    {
                        var (found, all) = counts.GetValueOrDefault(type);
                        counts[type] = (found + (clusters[members[i]] == clusters[members[j]] ? 1 : 0), all + 1);
                    }
        return counts.ToDictionary(pair => pair.Key, pair => (double)pair.Value.Found / pair.Value.All);
    }

    private static long Pairs<T>(IEnumerable<T> labels) where T : notnull =>
        labels.CountBy(label => label).Sum(pair => (long)pair.Value * (pair.Value - 1) / 2);
}
