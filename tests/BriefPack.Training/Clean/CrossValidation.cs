namespace BriefPack.Training.Clean;

/// <summary>Tests on sites that the training has not seen.</summary>
internal static class CrossValidation
{
    /// <summary>What both rounds say about every test page when its site was left out of the training.</summary>
    public static Dictionary<TrainingPage, (double[] First, double[] Second)> Run(IReadOnlyList<TrainingPage> pages, TwoRounds rounds, int folds)
    {
        var sites = TwoRounds.Sites(pages);
        var result = new Dictionary<TrainingPage, (double[], double[])>();
        for (var fold = 0; fold < folds; fold++)
        {
            var (first, second) = rounds.Train([.. pages.Where((_, p) => sites[p] % folds != fold)]);
            foreach (var (page, _) in pages.Select((page, p) => (page, p)).Where(pair => sites[pair.p] % folds == fold && pair.page.IsTest))
                result[page] = TwoRounds.Predict(first, second, page);
        }

        return result;
    }
}
