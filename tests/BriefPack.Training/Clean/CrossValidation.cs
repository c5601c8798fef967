namespace BriefPack.Training.Clean;

/// <summary>Tests on sites that the training has not seen.</summary>
internal static class CrossValidation
{
    /// <summary>What is said about the blocks of every test page when its site was left out of the training.</summary>
    public static Dictionary<TrainingPage, double[]> Run(IReadOnlyList<TrainingPage> pages, ForestSettings settings, int folds)
    {
        var sites = BlockTrainer.Sites(pages);
        var result = new Dictionary<TrainingPage, double[]>();
        for (var fold = 0; fold < folds; fold++)
        {
            var forest = new BlockTrainer(settings).Train([.. pages.Where((_, p) => sites[p] % folds != fold)]);
            foreach (var (page, _) in pages.Select((page, p) => (page, p)).Where(pair => sites[pair.p] % folds == fold))
                result[page] = BlockTrainer.Predict(forest, page);
        }

        return result;
    }
}
