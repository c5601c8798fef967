using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using BriefPack.Quotes;
using BriefPack.Tests.Shared;

namespace BriefPack.Training.Quotes;

/// <summary>Trains everything that BriefPack.Quotes embeds, from the train split of the quotes bench only.</summary>
internal sealed class QuotesTrainer : ITrainer
{
    // Chosen on the held-out fifth of the train split: 6 to 12 epochs and a dropout of 0.3 to 0.5 stay within 0.5 points.
    private const int Epochs = 8;
    private const float Dropout = 0.4f;
    private const int MinimumCount = 2;

    // What a table of 2^19 places holds at three quarters.
    private const int Keep = 390_000;

    /// <inheritdoc/>
    public string Name => "quotes";

    /// <inheritdoc/>
    public string Description => "Trains the attribution taggers, the pronoun ranker and the confidence of BriefPack.Quotes.";

    /// <inheritdoc/>
    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The quotes bench is not there.");
            return 2;
        }
        var bench = SharedData.PathOf("bench", "quotes");
        var resources = Path.Combine(SharedData.RepositoryRoot, "plugins", "BriefPack.Quotes", "Resources");
        var clock = Stopwatch.StartNew();
        var train = TrainingArticle.Read(bench, "train");
        if (arguments is ["fold", var fold] && int.TryParse(fold, CultureInfo.InvariantCulture, out var held))
            return ScoreFolds(bench, train, [held]);
        if (arguments is ["folds"])
            return ScoreFolds(bench, train, [.. Enumerable.Range(0, Folds)]);
        var pronouns = PronounTraining.Train(train);
        WriteLines(Path.Combine(resources, "pronoun-weights.txt"), PronounHeader, pronouns);
        WriteLines(Path.Combine(resources, "confidence-weights.txt"), ConfidenceHeader, TrainConfidence(train));
        var model = Path.Combine(resources, "attribution.model");
        WriteModel(model, TrainTagger(train, FinalRuns));
        Console.WriteLine(FormattableString.Invariant($"trained on {train.Count} articles in {clock.Elapsed.TotalSeconds:0} s; attribution.model {new FileInfo(model).Length / 1024} KiB"));
        return 0;
    }

    /// <summary>Trains the two chains of the tagger.</summary>
    internal static (ChainModel Cues, ChainModel Spans) TrainTagger(List<TrainingArticle> articles, int runs = 1) =>
        (AttributionTraining.Cues(articles, Epochs, MinimumCount, Dropout, Keep, runs), AttributionTraining.Spans(articles, Epochs, MinimumCount, Dropout, Keep, runs));

    // The taggers of the package are the mean of several trainings, which depends less on chance; the fifths make do with one, for time.
    private const int FinalRuns = 3;

    private const string PronounHeader = "# Weights of the pronoun ranker, in the order of its features. Trained by the trainer `quotes`.";
    private const string ConfidenceHeader = "# Weights of the confidence of speakers, in the order of its features. Trained by the trainer `quotes`.";

    /// <summary>Trains the confidence on what each fifth's finder, trained on the four others, finds in it.</summary>
    private static double[] TrainConfidence(List<TrainingArticle> articles)
    {
        var cases = new List<(double[] Values, bool Right)>();
        for (var held = 0; held < Folds; held++)
            cases.AddRange(ConfidenceTraining.Cases(articles.Where((_, index) => index % Folds == held), Finder(articles, held, new ConfidenceModel(new double[ConfidenceFeatures.Count]))));
        return ConfidenceTraining.Train(cases);
    }

    /// <summary>A finder whose taggers and pronouns have not seen one fifth of the articles.</summary>
    private static QuotationFinder Finder(List<TrainingArticle> articles, int held, ConfidenceModel confidences)
    {
        var seen = articles.Where((_, index) => index % Folds != held).ToList();
        var (cues, spans) = TrainTagger(seen);
        return new QuotationFinder(new AttributionTagger(cues, spans, AttributionTagger.DefaultCueBias), new PronounRanker(PronounTraining.Train(seen)), confidences);
    }

    /// <summary>Trains on four fifths and scores the fifth that was not seen; of several fifths the mean and the spread follow.</summary>
    private static int ScoreFolds(string bench, List<TrainingArticle> articles, int[] folds)
    {
        var figures = new List<double[]>();
        foreach (var held in folds)
        {
            figures.Add(FoldScore.Run(bench, [.. articles.Where((_, index) => index % Folds == held)], Finder(articles, held, ConfidenceModel.Load()), out var table));
            Console.WriteLine($"fold {held}\n{table}");
        }
        FoldScore.Print(figures);
        return 0;
    }

    private const int Folds = 5;

    private static void WriteLines(string path, string header, double[] values) =>
        File.WriteAllText(path, header + "\n" + string.Concat(values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture) + "\n")));

    private static void WriteModel(string path, (ChainModel Cues, ChainModel Spans) models)
    {
        using var stream = new BrotliStream(File.Create(path), CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(stream);
        models.Cues.Write(writer);
        models.Spans.Write(writer);
    }
}
