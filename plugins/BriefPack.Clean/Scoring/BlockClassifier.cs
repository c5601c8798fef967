using System.Reflection;
using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>
/// Decides about blocks with the forests that ship with the package, one for web pages and one for scraped text (see MODEL.md).
/// Immutable and safe for any number of threads.
/// </summary>
internal sealed class BlockClassifier
{
    // 0.7: mean F1 of three divisions of the sites 0.965 on whole pages as text and 0.970 on clippings; 0.5 gives 0.963 and 0.969, which is what the trees
    // learn from single sites. The rules guard against texts unlike all others.
    private const double LineRuleShare = 0.7;

    // 0.5: mean F1 of six divisions of the sites 0.988; 0.987 at 0.3 and 0.7, 0.986 at 0.
    private const double PageRuleShare = 0.5;

    // What follows the author's note and fits it as little as the next article does goes however well it reads; costs 0.001 on clippings.
    private const double PastEndFactor = 0.2;

    private static readonly Lazy<BlockClassifier> PageModel = new(() => Load("page.forest"));
    private static readonly Lazy<BlockClassifier> TextModel = new(() => Load("text.forest"));

    private readonly GradientForest forest;

    private BlockClassifier(GradientForest forest) => this.forest = forest;

    /// <summary>For every block how likely it is part of the article, 0 to 1.</summary>
    public static double[] Keep(BlockFeatures features)
    {
        var model = features.IsPage ? PageModel.Value : TextModel.Value;
        var keep = new double[features.Profile.Blocks.Count];
        if (ForestMasks.IsSupported)
            features.Visit(ForestMasks.Rows, (first, columns) =>
            {
                Span<double> eight = stackalloc double[ForestMasks.Rows];
                model.forest.PredictEight(columns, eight);
                eight[..Math.Min(eight.Length, keep.Length - first)].CopyTo(keep.AsSpan(first));
            });
        else
            features.Visit(1, (i, row) => keep[i] = model.forest.Predict(row));
        return Temper(features, keep);
    }

    /// <summary>What the forest says, joined with what the rules say: the forest alone follows single sites too closely. Lines, which tell less than a page's structure, are looked at once more together.</summary>
    public static double[] Temper(BlockFeatures features, double[] keep)
    {
        var share = features.IsPage ? PageRuleShare : LineRuleShare;
        for (var i = 0; i < keep.Length; i++)
            keep[i] = ((1 - share) * keep[i]) + (share * features.RuleAt(i));
        if (features.IsPage)
            return keep;
        JoinLists(features, keep);
        var past = ArticleEnd.Past(features.Profile, keep);
        for (var i = 0; i < keep.Length; i++)
            if (past[i])
                keep[i] *= PastEndFactor;
        return keep;
    }

    // The items of a list stay or go together; links to other pages behind one have a mark of their own.
    private static void JoinLists(BlockFeatures features, double[] keep)
    {
        var measures = features.Profile.Measures;
        for (var i = 0; i < keep.Length; i++)
        {
            var end = i;
            double sum = 0, words = 0;
            while (end < keep.Length && measures[end].StartsWithBullet && IsSameBullet(features.Profile.Blocks[i].Text[0], features.Profile.Blocks[end].Text[0]))
            {
                sum += keep[end] * (features.Profile.Blocks[end].Words + 1);
                words += features.Profile.Blocks[end].Words + 1;
                end++;
            }

            for (var k = i; k < end && end - i > 1; k++)
                keep[k] = sum / words;
            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsSameBullet(char first, char other) => first == other || (char.IsDigit(first) && char.IsDigit(other));

    private static BlockClassifier Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new BlockClassifier(GradientForest.Read(reader));
    }
}
