using System.Runtime.InteropServices;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Features;

/// <summary>What has to be known about all blocks of a document before one of them can be judged.</summary>
internal sealed class PageProfile
{
    // So many words in a line are a sentence though no mark ends it; headlines have fewer or begin most words with a capital.
    private const int LongLine = 22;

    // How many blocks back somebody may have been told about whom a line introduces; longer articles are rare and the search must end.
    private const int FarthestMention = 200;

    private readonly WordCounts documentFrequency;
    private readonly Dictionary<ulong, int> repeats;
    private readonly bool[] prose;
    private readonly (double Before, double After)[] covered;
    private readonly bool[] copies;

    /// <summary>Looks at the blocks.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="page">What the reader of the web page saw; null for scraped text.</param>
    /// <param name="title">The headline if it is known.</param>
    public PageProfile(IReadOnlyList<TextBlock> blocks, PageStructure? page, string? title)
    {
        Blocks = blocks;
        Page = page;
        Measures = new LineMeasures[blocks.Count];
        Vocabularies = new Vocabulary[blocks.Count];
        ProseBefore = new double[blocks.Count + 1];
        WordsBefore = new double[blocks.Count + 1];
        TitleWords = title is null ? [] : Vocabulary.Of(title).Words;
        TitleKey = title is null ? string.Empty : TextBlock.KeyOf(title);
        prose = new bool[blocks.Count];
        covered = new (double, double)[blocks.Count];
        copies = new bool[blocks.Count];
        repeats = new Dictionary<ulong, int>(blocks.Count);
        EndMarksBefore = new int[blocks.Count + 1];
        Announces = new CueCategory?[blocks.Count];
        var (distinctWords, distinctShingles) = (0, 0);
        foreach (var block in blocks)
        {
            distinctWords += block.Vocabulary.Words.Length;
            distinctShingles += block.Vocabulary.Shingles.Length;
        }

        documentFrequency = new WordCounts(distinctWords);
        using var shingles = new ShinglePlaces(distinctShingles);
        var bestLikeness = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            Measures[i] = LineMeasures.Of(block);
            Vocabularies[i] = block.Vocabulary;
            // Links are no running text.
            prose[i] = page is null ? block.IsProse || IsLongLine(i) : block.IsProse && page.Blocks[i].LinkLength < 0.5 * block.Text.Length;
            ProseBefore[i + 1] = ProseBefore[i] + (prose[i] ? block.Words : 0);
            WordsBefore[i + 1] = WordsBefore[i] + block.Words;
            if (prose[i])
            {
                ProseBlocks++;
                foreach (var word in Vocabularies[i].Words)
                    documentFrequency.Add(word);
            }

            foreach (var shingle in Vocabularies[i].Shingles)
                shingles.Add(shingle, i);
            var likeness = TitleLikeness(i);
            if (likeness > bestLikeness)
                (TitleBlock, bestLikeness) = (i, likeness);
            if (BreaksOff(block, Measures[i]))
                OpenEnds++;
            CollectionsMarshal.GetValueRefOrAddDefault(repeats, block.KeyHash, out _)++;
            EndMarksBefore[i + 1] = EndMarksBefore[i] + (BlockCues.EndsArticle(block) ? 1 : 0);
            Announces[i] = BlockCues.Announcement(block);
            MaximumGap = Math.Max(MaximumGap, Math.Min(block.GapBefore, 6));
            if (!prose[i] && block.Words < 6)
                ShortShare++;
            if (CommentsFrom < 0 && !prose[i] && ProseBefore[i] > 60 && BlockCues.IsCommentsHeading(block))
                CommentsFrom = i;
        }

        if (page is null)
            Templates = new LineTemplates(blocks);
        ShortShare /= Math.Max(1, blocks.Count);
        FindCopies(shingles);
    }

    public IReadOnlyList<TextBlock> Blocks { get; }

    public PageStructure? Page { get; }

    public LineMeasures[] Measures { get; }

    public Vocabulary[] Vocabularies { get; }

    /// <summary>The words of running text before each block; one more entry for all.</summary>
    public double[] ProseBefore { get; }

    /// <summary>The words before each block; one more entry for all.</summary>
    public double[] WordsBefore { get; }

    public int ProseBlocks { get; }

    public int MaximumGap { get; }

    public uint[] TitleWords { get; }

    public string TitleKey { get; }

    /// <summary>The first block that is the headline; -1 where there is none.</summary>
    public int TitleBlock { get; } = -1;

    /// <summary>The first heading of readers' comments behind some running text; -1 where there is none.</summary>
    public int CommentsFrom { get; } = -1;

    /// <summary>How many blocks before each one usually end an article; one more entry for all.</summary>
    public int[] EndMarksBefore { get; }

    /// <summary>For each block what it announces if it is a heading of other things than the article, such as "Most read"; null for any other.</summary>
    public CueCategory?[] Announces { get; }

    /// <summary>How many lines break off in an ellipsis.</summary>
    public int OpenEnds { get; }

    /// <summary>The lines that differ in their figures only; null for a web page, where names and tags tell more.</summary>
    public LineTemplates? Templates { get; }

    /// <summary>The share of blocks that are a few words without a sentence.</summary>
    public double ShortShare { get; }

    /// <summary>The shares of the block's content words and of its names that the four nearest blocks of running text on one side hold.</summary>
    public (double Words, double Names) Cohesion(int i, int step)
    {
        var own = Vocabularies[i];
        if (own.Words.Length == 0)
            return (-0.1, -0.1);
        Span<bool> shared = own.Words.Length <= 1024 ? stackalloc bool[own.Words.Length] : new bool[own.Words.Length];
        var (taken, names) = (0, 0);
        for (var j = i + step; j >= 0 && j < Blocks.Count && taken < 4 && Math.Abs(j - i) < 12; j += step)
        {
            if (!IsProse(j))
                continue;
            taken++;
            Mark(own.Words, Vocabularies[j].Words, shared);
        }

        if (taken == 0)
            return (-0.1, -0.1);
        var words = 0;
        for (var k = 0; k < shared.Length; k++)
            if (shared[k])
            {
                words++;
                if (Array.BinarySearch(own.Names, own.Words[k]) >= 0)
                    names++;
            }

        return ((double)words / shared.Length, own.Names.Length == 0 ? -0.1 : (double)names / own.Names.Length);
    }

    /// <summary>The shares of the block's four-word shingles that stand in an earlier and in a later block too.</summary>
    public (double Before, double After) Covered(int i) => covered[i];

    private static void Mark(uint[] own, uint[] other, Span<bool> shared)
    {
        var (i, j) = (0, 0);
        while (i < own.Length && j < other.Length)
        {
            if (own[i] == other[j])
            {
                shared[i++] = true;
                j++;
            }
            else if (own[i] < other[j])
                i++;
            else
                j++;
        }
    }

    /// <summary>Whether the block repeats what stands in several others: a hidden copy of the whole article, made for machines.</summary>
    public bool IsCopyOfOthers(int i) => copies[i];

    private void FindCopies(in ShinglePlaces shingles)
    {
        var others = new HashSet<int>();
        for (var i = 0; i < covered.Length; i++)
        {
            var own = Vocabularies[i].Shingles;
            if (own.Length == 0)
                continue;
            var (before, after, elsewhere) = (0, 0, 0);
            others.Clear();
            foreach (var shingle in own)
            {
                var (first, last) = shingles[shingle];
                if (first == i && last == i)
                    continue;
                before += first < i ? 1 : 0;
                after += last > i ? 1 : 0;
                elsewhere++;
                if (others.Count < 3)
                    others.Add(first != i ? first : last);
            }

            covered[i] = ((double)before / own.Length, (double)after / own.Length);
            copies[i] = own.Length >= 60 && others.Count >= 3 && elsewhere > 0.5 * own.Length;
        }
    }

    // The headline proper is a heading of the first order; teasers of the article itself are links.
    private int TitleLikeness(int i)
    {
        var block = Blocks[i];
        if (TitleKey.Length <= 8 || block.Words > 60)
            return 0;
        var likeness = block.Key == TitleKey ? 4
            : block.Key.Length > TitleKey.Length / 2 && (TitleKey.Contains(block.Key, StringComparison.Ordinal) || (block.Key.Length < TitleKey.Length * 2 && block.Key.Contains(TitleKey, StringComparison.Ordinal))) ? 2
            : 0;
        if (Page is null)
            return likeness;
        var name = Page.Elements[Page.Blocks[i].Element].Name;
        var up = Page.Elements[Page.Blocks[i].Element].Parent;
        var first = name == "h1" || (up >= 0 && Page.Elements[up].Name == "h1");
        // The title that a page states for search engines and links is the headline in other words, or fewer.
        if (likeness == 0 && first && TitleWords.Length > 2 && Vocabulary.Overlap(TitleWords, block.Vocabulary.Words) > 0.6)
            likeness = 1;
        if (likeness == 0)
            return 0;
        if (first)
            likeness += 6;
        else if (name is "h2" or "h3")
            likeness += 2;
        return Page.Blocks[i].LinkLength > block.Text.Length / 2 ? likeness - 1 : likeness;
    }

    /// <summary>Whether the block is running text, as far as it tells by itself: links are not.</summary>
    public bool IsProse(int i) => prose[i];

    /// <summary>
    /// Whether the block introduces its author, as <see cref="TextBlock.Biography"/> has it; not where the running text before it told about the one of
    /// that name already.
    /// </summary>
    public bool IntroducesAuthor(int i)
    {
        if (Blocks[i].Biography is not { } name)
            return false;
        var words = Vocabulary.Of(name).Words;
        var told = 0;
        for (var j = Math.Max(0, i - FarthestMention); j < i && told < 2; j++)
            if (IsProse(j) && Blocks[j].Biography is null && Vocabulary.Overlap(words, Vocabularies[j].Words) > 0.6)
                told++;
        return words.Length == 0 || told < 2;
    }

    /// <summary>Whether a line of some words ends in an ellipsis, as teasers do that were cut to length.</summary>
    public static bool BreaksOff(TextBlock block, in LineMeasures measures) => measures.EndsOpen && block.Words >= 5;

    private bool IsLongLine(int i) =>
        Blocks[i].Words >= LongLine && Measures[i] is { CapitalisedShare: < 0.4f, SeparatorShare: < 0.01f, EndsOpen: false, StartsLower: false };

    /// <summary>How often the block's text stands in the document.</summary>
    public int Repeats(int i) => repeats[Blocks[i].KeyHash];

    /// <summary>The share of the block's content words that other running text of the document holds too.</summary>
    public double TopicOverlap(int i)
    {
        var words = Vocabularies[i].Words;
        if (words.Length == 0)
            return 0;
        var own = IsProse(i) ? 1 : 0;
        var shared = 0;
        foreach (var word in words)
            if (documentFrequency[word] > own)
                shared++;
        return (double)shared / words.Length;
    }
}
