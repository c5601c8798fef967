namespace BriefPack.Deduplicate;

/// <summary>Sets of numbers that are joined two at a time; each is known by its lowest number (Galler and Fischer 1964).</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
            parents[i] = i;
    }

    /// <summary>The lowest number of each number's set. Another join makes it out of date.</summary>
    public int[] Roots
    {
        get
        {
            for (var i = 0; i < parents.Length; i++)
                parents[i] = RootOf(i);
            return parents;
        }
    }

    public int RootOf(int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }

    public bool AreJoined(int first, int second) => RootOf(first) == RootOf(second);

    public void Join(int first, int second)
    {
        var (a, b) = (RootOf(first), RootOf(second));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
