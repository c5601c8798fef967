using BriefPack.Clean.Features;

namespace BriefPack.Clean.Scoring;

/// <summary>Turns scores into a verdict for each block, with safety nets for documents that the model does not understand.</summary>
internal static class Decision
{
    /// <summary>A verdict for each block.</summary>
    /// <param name="features">The document.</param>
    /// <param name="options">How to decide.</param>
    /// <param name="problem">What the reader of the pack should know; null where all is well.</param>
    public static Verdict[] Of(BlockFeatures features, CleanOptions options, out string? problem)
    {
        var profile = features.Profile;
        var keep = BlockClassifier.Keep(features);
        problem = null;
        var least = 1 - options.Threshold;
        var prose = profile.ProseBefore[^1];
        if (Words(profile, keep, least) < options.MinimumWords && prose >= options.MinimumWords)
        {
            // The rules know less than the model and so cannot be led astray by a page unlike all others.
            var rules = features.Rules();
            if (Words(profile, rules, 0.4) < options.MinimumWords)
                for (var i = 0; i < rules.Length; i++)
                    rules[i] = profile.IsProse(i) ? 0.6 : 0.2;
            for (var i = 0; i < keep.Length; i++)
                keep[i] = Math.Max(keep[i], rules[i] >= 0.4 ? Math.Min(1, least + 0.05) : 0);
            problem = "The article was not found with confidence; the running text was taken. Compare with the source.";
        }

        var reasons = ReasonFinder.Find(features, keep);
        var verdicts = new Verdict[keep.Length];
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = new Verdict(keep[i] >= least, 1 - keep[i], reasons[i]);
        if (problem is null && KeepsTooMuch(features, keep, least))
            problem = "Much of what was kept stands apart from the article; it may hold other articles or comments. Compare with the source.";
        return verdicts;
    }

    private static double Words(PageProfile profile, double[] keep, double least)
    {
        var words = 0;
        for (var i = 0; i < keep.Length; i++)
            if (keep[i] >= least)
                words += profile.Blocks[i].Words;
        return words;
    }

    // Unsure blocks that make up most of what is kept: the model has taken them for want of anything better.
    private static bool KeepsTooMuch(BlockFeatures features, double[] keep, double least)
    {
        var (all, unsure) = (0.0, 0.0);
        for (var i = 0; i < keep.Length; i++)
        {
            if (keep[i] < least)
                continue;
            var words = features.Profile.Blocks[i].Words;
            all += words;
            if (keep[i] < least + 0.2)
                unsure += words;
        }

        return all > 200 && unsure > 0.5 * all;
    }
}
