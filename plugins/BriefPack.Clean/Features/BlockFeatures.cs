using BriefPack.Clean.Blocks;
using BriefPack.Clean.Scoring;

namespace BriefPack.Clean.Features;

/// <summary>The features of all blocks of a document, row by row.</summary>
internal sealed class BlockFeatures
{
    // More than any layout writes; rows are cut to their true width.
    private const int Widest = 400;

    private readonly PageOutline? outline;

    /// <summary>Measures a document.</summary>
    public BlockFeatures(IReadOnlyList<TextBlock> blocks, PageStructure? page, string? title)
    {
        Profile = new PageProfile(blocks, page, title);
        outline = page is null ? null : new PageOutline(page, Profile);
    }

    public PageProfile Profile { get; }

    /// <summary>The features of the first round.</summary>
    /// <param name="names">Takes the names of the features; null where nobody wants them.</param>
    public float[][] First(List<string>? names = null)
    {
        var rows = new float[Profile.Blocks.Count][];
        Span<float> buffer = stackalloc float[Widest];
        var guess = new Guess(Rules(), Profile, outline);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new FeatureWriter(buffer, i == 0 ? names : null);
            LocalFeatures.Write(ref row, Profile.Blocks[i], Profile.Measures[i]);
            ContextFeatures.Write(ref row, Profile, i);
            if (outline is not null)
                StructureFeatures.Write(ref row, outline, Profile, i);
            SequenceFeatures.Write(ref row, guess, Profile, outline, i);
            rows[i] = buffer[..row.Count].ToArray();
        }

        return rows;
    }

    /// <summary>What rules say that were not trained: for every block how likely it is part of the article.</summary>
    public double[] Rules() => outline is null ? [.. RuleScorer.Score(Profile.Blocks).Select(verdict => 1 - verdict.Score)] : PageRules.Guess(outline, Profile);

    /// <summary>The features of the second round: those of the first and what the first guess tells.</summary>
    public float[][] Second(float[][] first, double[] keep, List<string>? names = null)
    {
        var guess = new Guess(keep, Profile, outline);
        var rows = new float[first.Length][];
        Span<float> buffer = stackalloc float[Widest];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new FeatureWriter(buffer, i == 0 ? names : null);
            SequenceFeatures.Write(ref row, guess, Profile, outline, i);
            rows[i] = [.. first[i], .. buffer[..row.Count]];
        }

        return rows;
    }
}
