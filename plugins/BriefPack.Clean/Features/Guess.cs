namespace BriefPack.Clean.Features;

/// <summary>A first guess for every block, with what follows from it for the whole document.</summary>
internal sealed class Guess
{
    // Below this a block counts as accepted when distances to the article are taken.
    private const double Accepted = 0.5;

    private const int Farthest = 30;

    private readonly double[] wordsBefore;
    private readonly WordCounts topic;
    private readonly int[] acceptedBefore;
    private readonly int[] acceptedAfter;
    private readonly PageProfile profile;

    /// <summary>Takes the guess apart.</summary>
    /// <param name="keep">For every block how likely it is part of the article, 0 to 1.</param>
    /// <param name="profile">The document.</param>
    /// <param name="outline">The tree of the web page; null for scraped text.</param>
    public Guess(double[] keep, PageProfile profile, PageOutline? outline)
    {
        this.profile = profile;
        Keep = keep;
        var count = keep.Length;
        MassBefore = new double[count + 1];
        wordsBefore = profile.WordsBefore;
        var (sum, start, best) = (0.0, 0, double.MinValue);
        var (accepted, acceptedWords) = (0, 0);
        var distinct = 0;
        for (var i = 0; i < count; i++)
            if (keep[i] >= Accepted)
                distinct += profile.Vocabularies[i].Words.Length;
        topic = new WordCounts(distinct);
        (acceptedBefore, acceptedAfter) = (new int[count], new int[count]);
        for (var (i, near) = (0, -1); i < count; i++)
        {
            acceptedBefore[i] = near < 0 ? Farthest : Math.Min(Farthest, i - near - 1);
            near = keep[i] >= Accepted ? i : near;
        }

        for (var (i, near) = (count - 1, -1); i >= 0; i--)
        {
            acceptedAfter[i] = near < 0 ? Farthest : Math.Min(Farthest, near - i - 1);
            near = keep[i] >= Accepted ? i : near;
        }

        for (var i = 0; i < count; i++)
        {
            var words = profile.Blocks[i].Words;
            MassBefore[i + 1] = MassBefore[i] + (keep[i] * words);
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += (keep[i] - 0.5) * (words + 2);
            if (sum > best)
            {
                best = sum;
                (RunFirst, RunLast) = (start, i);
            }

            if (keep[i] < Accepted)
                continue;
            accepted++;
            acceptedWords += words;
            foreach (var word in profile.Vocabularies[i].Words)
                topic.Add(word);
        }

        MeanWords = accepted == 0 ? 20 : Math.Max(1, (double)acceptedWords / accepted);
        if (outline is null)
            return;
        var elements = outline.Parents;
        ElementMass = new double[elements.Length];
        ElementWords = new double[elements.Length];
        Alike = new (double, double)[outline.Kinds];
        Siblings = new (double, double)[outline.SiblingGroups];
        for (var i = 0; i < count; i++)
        {
            var words = profile.Blocks[i].Words;
            var mass = keep[i] * words;
            var element = outline.Page.Blocks[i].Element;
            for (var e = element; e >= 0; e = elements[e])
            {
                ElementMass[e] += mass;
                ElementWords[e] += words;
            }

            Add(ref Alike[outline.Kind[element]], mass, words);
            Add(ref Siblings[outline.SiblingGroup[i]], mass, words);
        }
    }

    public double[] Keep { get; }

    /// <summary>The expected words of the article before each block; one more entry for all.</summary>
    public double[] MassBefore { get; }

    public int RunFirst { get; }

    public int RunLast { get; }

    /// <summary>The mean length of the blocks that were accepted.</summary>
    public double MeanWords { get; }

    public double[] ElementMass { get; } = [];

    public double[] ElementWords { get; } = [];

    /// <summary>For each kind of element the expected and all words of the blocks in elements of the kind.</summary>
    public (double Mass, double Words)[] Alike { get; } = [];

    /// <summary>Likewise for each group of siblings.</summary>
    public (double Mass, double Words)[] Siblings { get; } = [];

    /// <summary>The mean guess over a range of blocks, weighted by their words.</summary>
    public double Mean(int from, int to)
    {
        from = Math.Max(0, from);
        to = Math.Min(Keep.Length, to);
        return to <= from ? -0.2 : (MassBefore[to] - MassBefore[from]) / Math.Max(1, wordsBefore[to] - wordsBefore[from]);
    }

    /// <summary>The mean guess of a group without the block itself; -0.2 where the block is alone.</summary>
    public double Without(double mass, double words, int i)
    {
        var own = profile.Blocks[i].Words;
        return words - own < 1 ? -0.2 : (mass - (Keep[i] * own)) / (words - own);
    }

    /// <summary>The share of the block's content words that other accepted blocks hold.</summary>
    public double TopicOverlap(PageProfile page, int i)
    {
        var words = page.Vocabularies[i].Words;
        if (words.Length == 0)
            return -0.2;
        var own = Keep[i] >= Accepted ? 1 : 0;
        var shared = 0;
        foreach (var word in words)
            if (topic[word] > own)
                shared++;
        return (double)shared / words.Length;
    }

    /// <summary>The share of the names in the block that the accepted text mentions as names or words.</summary>
    public double NameOverlap(PageProfile page, int i)
    {
        var found = page.Vocabularies[i].Names;
        if (found.Length == 0)
            return -0.2;
        var own = Keep[i] >= Accepted ? 1 : 0;
        var shared = 0;
        foreach (var name in found)
            if (topic[name] > own)
                shared++;
        return (double)shared / found.Length;
    }

    /// <summary>How many blocks lie between this one and the nearest accepted block in a direction; at most 30.</summary>
    public int ToAccepted(int i, int step) => step < 0 ? acceptedBefore[i] : acceptedAfter[i];

    private static void Add(ref (double Mass, double Words) group, double mass, double words) => group = (group.Mass + mass, group.Words + words);
}
