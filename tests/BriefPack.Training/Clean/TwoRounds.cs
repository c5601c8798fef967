using BriefPack.Clean.Scoring;

namespace BriefPack.Training.Clean;

/// <summary>Trains the two rounds: the first on each block, the second on what the first says of its surroundings when it has not seen the page.</summary>
internal sealed class TwoRounds(ForestSettings first, ForestSettings second, int innerFolds)
{
    /// <summary>Trains on pages.</summary>
    public (GradientForest First, GradientForest Second) Train(IReadOnlyList<TrainingPage> pages)
    {
        var sites = Sites(pages);
        var guesses = new double[pages.Count][];
        for (var fold = 0; fold < innerFolds; fold++)
        {
            var training = Enumerable.Range(0, pages.Count).Where(p => sites[p] % innerFolds != fold).ToList();
            var forest = TrainOne(first, [.. training.Select(p => pages[p])], page => page.First);
            foreach (var p in Enumerable.Range(0, pages.Count).Where(p => sites[p] % innerFolds == fold))
                guesses[p] = Predict(forest, pages[p].First);
        }

        var full = TrainOne(first, pages, page => page.First);
        var index = pages.Select((page, p) => (page, p)).ToDictionary(pair => pair.page, pair => pair.p);
        var refined = TrainOne(second, pages, page => page.Features.Second(page.First, guesses[index[page]]));
        return (full, refined);
    }

    /// <summary>What both rounds say about the blocks of a page.</summary>
    public static (double[] First, double[] Second) Predict(GradientForest first, GradientForest second, TrainingPage page)
    {
        var guess = Predict(first, page.First);
        return (guess, Predict(second, page.Features.Second(page.First, guess)));
    }

    /// <summary>Numbers the sites so that neighbours in the list go to different folds; pages of one site share a number.</summary>
    public static int[] Sites(IReadOnlyList<TrainingPage> pages)
    {
        var numbers = pages.Select(page => page.Gold.Site).Distinct().Order(StringComparer.Ordinal).Select((site, n) => (site, n)).ToDictionary(pair => pair.site, pair => pair.n);
        return [.. pages.Select(page => numbers[page.Gold.Site])];
    }

    private static double[] Predict(GradientForest forest, float[][] rows) => [.. rows.Select(row => forest.Predict(row))];

    private static GradientForest TrainOne(ForestSettings settings, IReadOnlyList<TrainingPage> pages, Func<TrainingPage, float[][]> features)
    {
        var (rows, targets, weights, groups) = (new List<float[]>(), new List<float>(), new List<float>(), new List<int>());
        for (var p = 0; p < pages.Count; p++)
        {
            rows.AddRange(features(pages[p]));
            targets.AddRange(pages[p].Labels);
            weights.AddRange(pages[p].Weights);
            groups.AddRange(Enumerable.Repeat(p, pages[p].Blocks.Count));
        }

        return new ForestTrainer(settings).Train(rows, targets, weights, groups);
    }
}
