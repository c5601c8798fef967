using System.Collections.Frozen;
using System.Globalization;
using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>How common a stem is in news in general, from <c>background-frequencies.txt</c>.</summary>
internal static class BackgroundFrequencies
{
    private static readonly (FrozenDictionary<ulong, float> Rarity, float Unseen) Table = Load();

    /// <summary>The inverse document frequency of a term, scaled to about 0 (in every article) to 1 (in none of those counted).</summary>
    public static float RarityOf(ulong term) => Table.Rarity.TryGetValue(term, out var rarity) ? rarity : Table.Unseen;

    private static (FrozenDictionary<ulong, float>, float) Load()
    {
        var lines = Resource.Lines("background-frequencies.txt").ToList();
        var articles = double.Parse(lines[0], CultureInfo.InvariantCulture);
        var scale = Math.Log(articles / 0.5);
        var rarity = new Dictionary<ulong, float>(lines.Count);
        foreach (var line in lines.Skip(1))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var count = int.Parse(line.AsSpan(blank + 1), CultureInfo.InvariantCulture);
            rarity[TermHash.OfStem(line.AsSpan(0, blank))] = (float)(Math.Log(articles / (count + 0.5)) / scale);
        }
        // What the table leaves out was seen in fewer articles than its rarest entry: taken as once.
        return (rarity.ToFrozenDictionary(), (float)(Math.Log(articles / 1.5) / scale));
    }
}
