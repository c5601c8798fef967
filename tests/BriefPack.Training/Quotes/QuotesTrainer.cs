using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using BriefPack.Benchmarks.Quotes;
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
            return ScoreFold(bench, train, held);
        var pronouns = PronounTraining.Train(train);
        WriteLines(Path.Combine(resources, "pronoun-weights.txt"), PronounHeader, pronouns);
        WriteLines(Path.Combine(resources, "confidence-weights.txt"), ConfidenceHeader, TrainConfidence(train, new PronounRanker(pronouns)));
        var model = Path.Combine(resources, "attribution.model");
        WriteModel(model, TrainTagger(train));
        Console.WriteLine(FormattableString.Invariant($"trained on {train.Count} articles in {clock.Elapsed.TotalSeconds:0} s; attribution.model {new FileInfo(model).Length / 1024} KiB"));
        return 0;
    }

    /// <summary>Trains the two chains of the tagger.</summary>
    internal static (ChainModel Cues, ChainModel Spans) TrainTagger(List<TrainingArticle> articles) =>
        (AttributionTraining.Cues(articles, Epochs, MinimumCount, Dropout, Keep), AttributionTraining.Spans(articles, Epochs, MinimumCount, Dropout, Keep));

    private const string PronounHeader = "# Weights of the pronoun ranker, in the order of its features. Trained by the trainer `quotes`.";
    private const string ConfidenceHeader = "# Weights of the confidence of speakers, in the order of its features. Trained by the trainer `quotes`.";

    /// <summary>Trains the taggers on four fifths and the confidence on what they find in the last fifth.</summary>
    private static double[] TrainConfidence(List<TrainingArticle> articles, PronounRanker pronouns)
    {
        var (cues, spans) = TrainTagger([.. articles.Where((_, index) => index % Folds != 0)]);
        var finder = new QuotationFinder(
            new AttributionTagger(cues, spans, AttributionTagger.DefaultCueBias), pronouns, new ConfidenceModel(new double[ConfidenceModel.Features]));
        return ConfidenceTraining.Train(articles.Where((_, index) => index % Folds == 0), finder);
    }

    /// <summary>Trains the taggers on four fifths and prints the scorer's table for the fifth that they have not seen.</summary>
    private static int ScoreFold(string bench, List<TrainingArticle> articles, int held)
    {
        var (cues, spans) = TrainTagger([.. articles.Where((_, index) => index % Folds != held)]);
        var unseen = articles.Where((_, index) => index % Folds == held).ToList();
        var finder = new QuotationFinder(new AttributionTagger(cues, spans, AttributionTagger.DefaultCueBias), PronounRanker.Load(), ConfidenceModel.Load());
        var folder = Directory.CreateTempSubdirectory("briefpack-quotes");
        try
        {
            var gold = Path.Combine(folder.FullName, "gold.jsonl");
            var names = unseen.Select(article => article.Name).ToHashSet(StringComparer.Ordinal);
            File.WriteAllLines(gold, File.ReadLines(Path.Combine(bench, "train.gold.jsonl")).Where(line => names.Contains(NameOf(line))));
            var predictions = Path.Combine(folder.FullName, "predictions.jsonl");
            PredictionFile.Write(predictions, unseen.Select(article => (article.Name, finder.Find(article.Text).Select(found => found.Quotation))));
            Console.WriteLine(BenchScorer.Run(bench, gold, Path.Combine(bench, "train"), predictions));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private const int Folds = 5;

    private static string NameOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("name").GetString()!;
    }

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
