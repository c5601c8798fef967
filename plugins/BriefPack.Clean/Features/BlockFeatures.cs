using BriefPack.Clean.Blocks;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Features;

/// <summary>The features of all blocks of a document, row by row.</summary>
internal sealed class BlockFeatures
{
    // More than any layout writes; rows are cut to their true width.
    private const int Widest = 400;

    private double[]? rules;

    /// <summary>Measures a document.</summary>
    public BlockFeatures(IReadOnlyList<TextBlock> blocks, PageStructure? page, string? title)
    {
        Profile = new PageProfile(blocks, page, title);
        Outline = page is null ? null : new PageOutline(page, Profile);
    }

    public PageProfile Profile { get; }

    /// <summary>The tree of the web page; null for scraped text.</summary>
    public PageOutline? Outline { get; }

    /// <summary>Whether the document is a web page.</summary>
    public bool IsPage => Outline is not null;

    /// <summary>The features of every block.</summary>
    /// <param name="names">Takes the names of the features; null where nobody wants them.</param>
    public float[][] Measure(List<string>? names = null)
    {
        var rows = new float[Profile.Blocks.Count][];
        Span<float> buffer = stackalloc float[Widest];
        var guess = new Guess(rules ??= Rules(), Profile, Outline);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new FeatureWriter(buffer, 1, i == 0 ? names : null);
            Write(ref row, guess, i);
            rows[i] = buffer[..row.Count].ToArray();
        }

        return rows;
    }

    /// <summary>Shows the features of all blocks, some blocks at a time in the same room.</summary>
    /// <param name="together">How many blocks at a time; the last time fewer, and what stands in place of the others means nothing.</param>
    /// <param name="visitor">Takes the number of the first block and for each feature the values of the blocks, which are gone when it returns.</param>
    public void Visit(int together, Action<int, ReadOnlySpan<float>> visitor)
    {
        Span<float> buffer = stackalloc float[Widest * together];
        var guess = new Guess(rules ??= Rules(), Profile, Outline);
        for (var first = 0; first < Profile.Blocks.Count; first += together)
        {
            var width = 0;
            for (var i = first; i < Math.Min(first + together, Profile.Blocks.Count); i++)
            {
                var row = new FeatureWriter(buffer[(i - first)..], together, null);
                Write(ref row, guess, i);
                width = row.Count;
            }

            visitor(first, buffer[..(width * together)]);
        }
    }

    /// <summary>What the rules say about one block.</summary>
    public double RuleAt(int i) => (rules ??= Rules())[i];

    /// <summary>What rules say that were not trained: for every block how likely it is part of the article.</summary>
    public double[] Rules() => Outline is null ? RuleScorer.Guess(Profile) : PageRules.Guess(Outline, Profile);

    private void Write(ref FeatureWriter row, Guess guess, int i)
    {
        LocalFeatures.Write(ref row, Profile.Blocks[i], Profile.Measures[i]);
        ContextFeatures.Write(ref row, Profile, i);
        if (Outline is not null)
            StructureFeatures.Write(ref row, Outline, Profile, i);
        SequenceFeatures.Write(ref row, guess, Profile, Outline, i);
    }
}
