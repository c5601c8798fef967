using System.Globalization;
using System.Text.RegularExpressions;
using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;
using BriefPack.Tests.Shared;
using BriefPack.Training.Summarize.Learning;

namespace BriefPack.Training.Summarize;

/// <summary>Trains what <c>BriefPack.Summarize</c> embeds: the background frequencies (<c>frequencies</c>), the lost stops (<c>stops</c>) and the models (without an argument).</summary>
internal sealed partial class SummarizeTrainer : ITrainer
{
    // Rarer stems are told apart from unseen ones by chance.
    private const int FewestArticles = 3;

    public string Name => "summarize";

    public string Description => "the summary models; with 'frequencies' how common each stem is in news, with 'stops' where full stops were lost (train the models again after either)";

    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }
        if (arguments is ["frequencies"])
            WriteFrequencies();
        else if (arguments is ["stops"])
            WriteStops();
        else
            WriteModel();
        return 0;
    }

    private static void WriteModel()
    {
        var cases = SummaryBench.Read(SharedData.PathOf("bench", "summary")).Select(item => new ReadCase(item)).ToList();
        var model = SummaryTrainer.Train(cases);
        Write(SummaryModel.FileName,
        [
            "# The models of BriefPack.Summarize: weights in the order of ConceptFeatures (terms, pairs) and SentenceFeatures.",
            "# Trained by `dotnet run -c Release --project tests/BriefPack.Training -- summarize`; what they are and how good is in the package's README.",
            .. model.Lines(),
        ]);
        Console.WriteLine($"{cases.Count} items, {model.Concepts.TermWeights.Length + model.Concepts.PairWeights.Length + model.Sentences.Weights.Length} weights");
    }

    /// <summary>CNN/DailyMail lost the stops and lines that the model is to find: its articles would be counter-examples.</summary>
    private static void WriteStops()
    {
        var files = Texts("quotes", "train").Concat(Texts("summary", "dev", "documents").Where(file => !Path.GetFileName(file).StartsWith("cnndm", StringComparison.Ordinal))).ToList();
        var trainer = new LostStopTrainer();
        foreach (var file in files)
            trainer.Add(File.ReadAllText(file).ReplaceLineEndings("\n"));
        var model = trainer.Fit();
        Write(LostStopModel.FileName,
        [
            "# Where full stops were lost: 8-bit weights of hashed features of English words, in base64. Trained on sentences that follow each other, joined",
            "# without the stop between them, by `dotnet run -c Release --project tests/BriefPack.Training -- summarize stops`.",
            .. model.Lines(),
        ]);
        Console.WriteLine($"{files.Count} articles");
        var scores = Texts("quotes", "dev").SelectMany(file => LostStopTrainer.Score(model, File.ReadAllText(file).ReplaceLineEndings("\n"))).ToList();
        foreach (var least in new[] { 1, 1.5, 2, 2.5, 3 })
        {
            double cut = scores.Count(score => score.Score > least), right = scores.Count(score => score.IsSeam && score.Score > least);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"above {least}: precision {100 * right / cut:F1}, recall {100 * right / scores.Count(score => score.IsSeam):F1}"));
        }
    }

    private static void WriteFrequencies()
    {
        var files = Texts("quotes", "train").Concat(Texts("summary", "dev", "documents"))
            .Concat(Directory.GetDirectories(SharedData.PathOf("bench", "summary", "dev", "clusters")).Select(folder => Path.Combine(folder, "00.txt")))
            .Order(StringComparer.Ordinal).ToList();
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
            foreach (var stem in Word().Matches(File.ReadAllText(file).ToLowerInvariant()).Select(match => match.Length > 3 ? BriefPack.Text.PorterStemmer.Stem(match.Value) : match.Value).Distinct())
                articles[stem] = articles.GetValueOrDefault(stem) + 1;
        var kept = articles.Where(pair => pair.Value >= FewestArticles).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        Write("background-frequencies.txt",
        [
            "# In how many of the news articles that the package was trained with each stem (Porter, 1980) occurs: the number of articles, then stem and",
            "# count for those in three articles or more. Counted by `dotnet run -c Release --project tests/BriefPack.Training -- summarize frequencies`.",
            files.Count.ToString(CultureInfo.InvariantCulture), .. kept.Select(pair => $"{pair.Key} {pair.Value}"),
        ]);
        Console.WriteLine($"{files.Count} articles, {kept.Count} stems");
    }

    private static IEnumerable<string> Texts(params string[] folder) =>
        Directory.GetFiles(SharedData.PathOf(["bench", .. folder]), "*.txt").Order(StringComparer.Ordinal);

    private static void Write(string file, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(SharedData.RepositoryRoot, "plugins", "BriefPack.Summarize", "Resources", file), string.Join('\n', lines) + "\n");

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
