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
    public string Description => "Trains the attribution taggers, the rankers of pronouns and of quoted stretches, and the confidence of BriefPack.Quotes.";

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
            return ScoreFolds(bench, [Unseen(train, held)], _ => StretchRanker.Load());
        var folds = Enumerable.Range(0, Folds).Select(number => Unseen(train, number)).ToList();
        var cases = folds.ConvertAll(unseen => StretchTraining.Cases(unseen.Articles, unseen.Tagger));
        if (arguments is ["folds"])
            return ScoreFolds(bench, folds, number => Ranker(cases, number));
        WriteLines(Path.Combine(resources, "pronoun-weights.txt"), PronounHeader, PronounTraining.Train(train));
        WriteLines(Path.Combine(resources, "stretch-weights.txt"), StretchHeader, StretchTraining.Train([.. cases.SelectMany(fold => fold)]));
        var quotations = folds.SelectMany(unseen => ConfidenceTraining.Cases(unseen.Articles, unseen.Finder(Ranker(cases, unseen.Number), new ConfidenceModel(new double[ConfidenceFeatures.Count]))));
        WriteLines(Path.Combine(resources, "confidence-weights.txt"), ConfidenceHeader, ConfidenceTraining.Train([.. quotations]));
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
    private const string StretchHeader = "# Weights of the ranker of the owners of quoted stretches, in the order of its features. Trained by the trainer `quotes`.";
    private const string ConfidenceHeader = "# Weights of the confidence of speakers, in the order of its features. Trained by the trainer `quotes`.";

    /// <summary>A fifth of the articles with taggers and pronouns that have not seen it.</summary>
    private sealed record UnseenFold(int Number, List<TrainingArticle> Articles, AttributionTagger Tagger, PronounRanker Pronouns)
    {
        internal QuotationFinder Finder(StretchRanker ranker, ConfidenceModel confidences) => new(Tagger, ranker, Pronouns, confidences);
    }

    private static UnseenFold Unseen(List<TrainingArticle> articles, int held)
    {
        var seen = articles.Where((_, index) => index % Folds != held).ToList();
        var (cues, spans) = TrainTagger(seen);
        var tagger = new AttributionTagger(cues, spans, AttributionTagger.DefaultCueBias);
        return new UnseenFold(held, [.. articles.Where((_, index) => index % Folds == held)], tagger, new PronounRanker(PronounTraining.Train(seen)));
    }

    /// <summary>The ranker of the owners of stretches, trained on all fifths but one.</summary>
    private static StretchRanker Ranker(List<List<StretchTraining.Case>> cases, int held) =>
        new(StretchTraining.Train([.. cases.Where((_, fold) => fold != held).SelectMany(fold => fold)]));

    /// <summary>Scores fifths that were not seen; of several the mean and the spread follow.</summary>
    private static int ScoreFolds(string bench, List<UnseenFold> folds, Func<int, StretchRanker> rankers)
    {
        var figures = new List<double[]>();
        foreach (var fold in folds)
        {
            figures.Add(FoldScore.Run(bench, fold.Articles, fold.Finder(rankers(fold.Number), ConfidenceModel.Load()), out var table));
            Console.WriteLine($"fold {fold.Number}\n{table}");
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
