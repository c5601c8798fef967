using BriefPack.Clean.Scoring;
using BriefPack.Html;

namespace BriefPack.Training.Clean;

/// <summary>Trains the forests of BriefPack.Clean on the dev pages and reports how they do on sites that they have not seen.</summary>
internal sealed class CleanTrainer : ITrainer
{
    private const int Folds = 6;

    // One division of the sites and one seed give F1 within about 0.002 of the mean of many.
    private const int Draws = 6;

    public string Name => "clean";

    public string Description => "the forests that tell articles from boilerplate: clean [page|text] [cv] [draws]";

    public int Run(string[] arguments)
    {
        var root = FindRoot();
        var data = Path.Combine(Environment.GetEnvironmentVariable("BRIEFPACK_SHARED") ?? Path.Combine(root, "..", "shared"), "bench", "clean");
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine($"The dev pages are not there: {data}");
            return 2;
        }

        foreach (var kind in (string[])["page", "text"])
        {
            if (arguments.Any(argument => argument is "page" or "text") && !arguments.Contains(kind))
                continue;
            var pages = kind == "page" ? WebPages(data) : ScrapedTexts(data);
            Console.WriteLine($"{kind}: {pages.Count} documents, {pages.Sum(page => page.Blocks.Count)} blocks, {pages[0].FeatureNames.Count} features, {BlockTrainer.Sites(pages).Max() + 1} sites");
            var settings = kind == "page" ? ForestSettings.Pages : ForestSettings.Lines;
            if (arguments.Contains("cv"))
            {
                Report($"{kind}, cross-validated by site in {Folds} folds", CrossValidation.Run(pages, settings, Folds));
                Report($"{kind}, rules alone", pages.ToDictionary(page => page, page => page.Features.Rules()), temper: false);
            }

            if (arguments.Contains("draws"))
                ReportDraws(kind, [.. Enumerable.Range(0, Draws).Select(draw => CrossValidation.Run(pages, settings, Folds, draw))]);
            var forest = new BlockTrainer(settings).Train(pages);
            Report($"{kind}, fit", pages.ToDictionary(page => page, page => BlockTrainer.Predict(forest, page)));
            using var writer = new StreamWriter(Path.Combine(root, "plugins", "BriefPack.Clean", "Scoring", $"{kind}.forest"));
            forest.Write(writer);
        }

        return 0;
    }

    /// <summary>The dev pages as web pages.</summary>
    public static List<TrainingPage> WebPages(string data) =>
    [
        .. GoldPage.ReadAll(Path.Combine(data, "dev.gold.jsonl")).Select(gold =>
        {
            var file = Path.Combine(data, "html", gold.Name + ".html");
            return TrainingPage.FromPage(gold, HtmlReader.Read(File.ReadAllBytes(file), gold.Name, new SourceInfo(gold.Name, "text/html", string.Empty)));
        }),
    ];

    /// <summary>The dev pages as scraped text: whole pages and clippings.</summary>
    public static List<TrainingPage> ScrapedTexts(string data) =>
    [
        .. GoldPage.ReadAll(Path.Combine(data, "dev.gold.jsonl")).SelectMany(gold => (string[])["text", "clip"], (gold, variant) =>
            TrainingPage.FromText(gold, File.ReadAllText(Path.Combine(data, variant, gold.Name + ".txt")).ReplaceLineEndings("\n"), variant)),
    ];

    private static void Report(string what, Dictionary<TrainingPage, double[]> predictions, bool temper = true)
    {
        foreach (var (variant, (f1, precision, recall)) in Score(predictions, temper))
            Console.WriteLine($"  {what}: {variant} F1 {f1:F4} precision {precision:F4} recall {recall:F4}");
    }

    private static void ReportDraws(string kind, List<Dictionary<TrainingPage, double[]>> draws)
    {
        foreach (var variant in draws.SelectMany(draw => Score(draw, temper: true)).GroupBy(pair => pair.Variant, pair => pair.Score))
        {
            var mean = variant.Average(score => score.F1);
            var spread = Math.Sqrt(variant.Sum(score => (score.F1 - mean) * (score.F1 - mean)) / (Draws - 1));
            Console.WriteLine($"  {kind}, cross-validated by site, mean of {Draws} divisions and seeds: {variant.Key} F1 {mean:F4} (standard deviation {spread:F4}) precision {variant.Average(score => score.Precision):F4} recall {variant.Average(score => score.Recall):F4}");
        }
    }

    private static IEnumerable<(string Variant, (double F1, double Precision, double Recall) Score)> Score(Dictionary<TrainingPage, double[]> predictions, bool temper) =>
        predictions.GroupBy(pair => pair.Key.Variant).Select(variant =>
            (variant.Key, ShingleScore.Mean(variant.Select(pair => pair.Key.Score(!temper ? pair.Value : BlockClassifier.Temper(pair.Key.Features, [.. pair.Value]), 0.5)))));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the trainer from inside a checkout.");
    }
}
