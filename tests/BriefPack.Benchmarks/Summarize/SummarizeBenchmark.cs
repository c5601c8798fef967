using System.Diagnostics;
using System.Globalization;
using BriefPack.Benchmarks.Summarize.Scoring;
using BriefPack.Summarize;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;
using BriefPack.Tests.Shared;
using BriefPack.Training.Summarize.Learning;

namespace BriefPack.Benchmarks.Summarize;

/// <summary>
/// The figures of <c>BriefPack.Summarize</c>: ROUGE by 5-fold cross-validation and of the model that ships, redundancy, and speed beside LexRank. With
/// <c>write FOLDER</c> also the predictions for the bench's own scorer.
/// </summary>
internal sealed class SummarizeBenchmark : IBenchmark
{
    private static readonly string[] Sets = ["cnndm", "xsum", "bbc", "timeline"];

    private readonly RougeTokens _tokens = new();

    public string Name => "summarize";

    public string Description => "ROUGE by cross-validation, redundancy, and speed beside LexRank; 'speed' for that alone, 'write FOLDER' for the bench's scorer";

    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }
        var items = SummaryBench.Read(SharedData.PathOf("bench", "summary"));
        if (arguments is not ["speed"])
            Quality([.. items.Select(item => new ReadCase(item))], arguments is ["write", var folder] ? folder : null);
        SummarizeSpeed.Measure(items);
        return 0;
    }

    private void Quality(List<ReadCase> cases, string? folder)
    {
        var models = Enumerable.Range(0, ReadCase.Folds).Select(fold => SummaryTrainer.Train([.. cases.Where(item => item.Fold != fold)])).ToArray();
        Console.WriteLine("R1/R2/RL at the word budget of the set; cross-validation: 5 folds, clusters by topic");
        Console.WriteLine($"{"",-34}{string.Join("", Sets.Select(set => $"{set,-20}"))}redundancy");
        Row("references", cases, item => item.Case.References[0], false, true);
        Row("lead", cases, item => Lead(item, item.Case.Words));
        Row("LexRank", cases, item => LexRank.Summarize(item.Pool, item.Case.Words).Select(sentence => sentence.Text));
        Row("words of the set, cross-validated", cases, item => Summary(item, models[item.Fold], new() { Words = item.Case.Words, PackWords = item.Case.Words }));
        Row("default options, cross-validated", cases, item => Summary(item, models[item.Fold], new()));
        Row("words of the set, shipped model", cases, item => Summary(item, SummaryModel.Default, new() { Words = item.Case.Words, PackWords = item.Case.Words }));
        Console.WriteLine("at the sentence budget of the set");
        Row("lead", cases, item => Lead(item, int.MaxValue).Take(item.Case.Sentences), true);
        Row("sentences of the set, cross-val.", cases, item => Summary(item, models[item.Fold], new() { Sentences = item.Case.Sentences, PackSentences = item.Case.Sentences }), true);
        foreach (var words in new[] { 30, 60, 100, 150 })
        {
            Console.WriteLine($"every set at {words} words");
            Row("lead", cases, item => Lead(item, words), cut: words);
            Row("cross-validated", cases, item => Summary(item, models[item.Fold], new() { Words = words, PackWords = words }), cut: words);
        }
        if (folder is not null)
            SummaryPredictions.Write(folder, cases, models);
    }

    private void Row(string name, List<ReadCase> cases, Func<ReadCase, IEnumerable<string>> summarize, bool whole = false, bool referencesOnly = false, int? cut = null)
    {
        Console.Write($"  {name,-32}");
        var redundancies = new List<string>();
        foreach (var set in Sets)
        {
            var (scores, redundancy) = (new List<RougeScore>(), new List<double>());
            foreach (var item in cases.Where(item => item.Case.Set == set))
            {
                var sentences = summarize(item).ToList();
                if (sentences.Count > 1)
                    redundancy.Add(Redundancy.Of([.. sentences.Select(_tokens.Of)]));
                var shown = whole ? sentences : SummaryBench.Cut(sentences, cut ?? item.Case.Words);
                scores.Add(Rouge.Best([.. shown.Select(_tokens.Of)], [.. item.Case.References.Select(reference => reference.Select(_tokens.Of).ToArray())]));
            }
            Console.Write(referencesOnly ? $"{"",-20}" : string.Create(CultureInfo.InvariantCulture,
                $"{100 * scores.Average(score => score.R1):F2}/{100 * scores.Average(score => score.R2):F2}/{100 * scores.Average(score => score.RL):F2}   ").PadRight(20));
            redundancies.Add(redundancy.Count == 0 ? "-" : redundancy.Average().ToString("F3", CultureInfo.InvariantCulture));
        }
        Console.WriteLine(string.Join(' ', redundancies));
    }

    /// <summary>What the stage gives: the summary of the article, or for a cluster that of the pack.</summary>
    internal static IEnumerable<string> Summary(ReadCase item, SummaryModel model, SummarizeOptions options)
    {
        if (!item.Case.IsCluster)
            return new ArticleSummarizer(new(options.Words, options.Sentences), model).Summarize(item.Articles[0]).Select(span => span.Of(item.Articles[0].Text));
        var reading = new PackSummarizer(options, model).Summarize(item.Articles);
        return reading.Summary.Sentences.Select(sentence => sentence.Sentence.Of(item.Articles.First(article => article.Id == sentence.Document).Text));
    }

    private static IEnumerable<string> Lead(ReadCase item, int words)
    {
        foreach (var sentence in item.Pool.Sentences.OrderBy(sentence => sentence.Sentence.Index))
        {
            if (words <= 0)
                yield break;
            words -= sentence.Words;
            yield return sentence.Text;
        }
    }
}
