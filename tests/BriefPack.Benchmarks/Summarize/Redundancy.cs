namespace BriefPack.Benchmarks.Summarize;

/// <summary>The bench's redundancy: the largest overlap of two sentences, as shared types by the types of the shorter.</summary>
internal static class Redundancy
{
    /// <summary>The overlap, 0 to 1.</summary>
    /// <param name="sentences">The tokens of each sentence.</param>
    public static double Of(IReadOnlyList<int[]> sentences)
    {
        var sets = sentences.Select(sentence => sentence.ToHashSet()).Where(set => set.Count > 0).ToList();
        var largest = 0.0;
        for (var i = 0; i < sets.Count; i++)
            for (var j = 0; j < i; j++)
                largest = Math.Max(largest, sets[i].Count(sets[j].Contains) / (double)Math.Min(sets[i].Count, sets[j].Count));
        return largest;
    }
}
