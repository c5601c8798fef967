namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>One item of the summary bench: one article, or the articles of a cluster, with its references.</summary>
/// <param name="Name">The file name of the article or the folder name of the cluster.</param>
/// <param name="Set">The set that it belongs to: <c>cnndm</c>, <c>xsum</c>, <c>bbc</c>, <c>timeline</c>.</param>
/// <param name="Texts">The articles.</param>
/// <param name="References">Each reference as sentences.</param>
/// <param name="Files">The file name of each article.</param>
internal sealed record SummaryCase(string Name, string Set, string[] Texts, string[][] References, string[] Files)
{
    /// <summary>Whether this is a cluster of several articles.</summary>
    public bool IsCluster => Set == "timeline";

    /// <summary>After how many words the bench cuts a summary of this set.</summary>
    public int Words => Set switch { "xsum" => 30, "bbc" => 150, _ => 60 };

    /// <summary>How many sentences the bench's sentence budget takes of this set.</summary>
    public int Sentences => Set switch { "xsum" => 1, "bbc" => 7, _ => 3 };
}
