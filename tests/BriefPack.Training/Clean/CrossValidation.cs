namespace BriefPack.Training.Clean;

/// <summary>Tests on sites that the training has not seen.</summary>
internal static class CrossValidation
{
    /// <summary>What is said about the blocks of every test page when its site was left out of the training.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="settings">How the forests are grown.</param>
    /// <param name="folds">Into how many parts the sites are divided.</param>
    /// <param name="draw">0 for the division by the names of the sites and the seed of the settings; others divide and seed anew.</param>
    public static Dictionary<TrainingPage, double[]> Run(IReadOnlyList<TrainingPage> pages, ForestSettings settings, int folds, int draw = 0)
    {
        var sites = BlockTrainer.Sites(pages);
        var order = Enumerable.Range(0, sites.Max() + 1).ToArray();
        if (draw > 0)
            new Random(1000 + draw).Shuffle(order);
        var result = new Dictionary<TrainingPage, double[]>();
        for (var fold = 0; fold < folds; fold++)
        {
            var forest = new BlockTrainer(settings with { Seed = settings.Seed + draw }).Train([.. pages.Where((_, p) => order[sites[p]] % folds != fold)]);
            foreach (var (page, _) in pages.Select((page, p) => (page, p)).Where(pair => order[sites[pair.p]] % folds == fold))
                result[page] = BlockTrainer.Predict(forest, page);
        }

        return result;
    }
}
