using System.Text;
using BriefPack.Tests.Shared;
using BriefPack.Text;
using BriefPack.Training.TextModels;

namespace BriefPack.Benchmarks.TextAnalysis;

/// <summary>Agreement with the silver tags of the quotes bench, sizes of the models, and speed.</summary>
internal sealed class TextBenchmark : IBenchmark
{
    public string Name => "text";

    public string Description => "Tokens, sentences, tags, names and lemmas against silver tags; model sizes; speed.";

    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }

        Console.WriteLine($"Models: parts of speech {ModelFile.Size("pos.model") / 1024} KiB, names {ModelFile.Size("names.model") / 1024} KiB");
        var watch = new ProcessorTime();
        _ = new TextAnalyzer().Analyze("Mr. Abe spoke.").Names;
        Console.WriteLine($"First call in a cold process, tags and names, with loading and compiling, processor time: {watch.Spent.TotalMilliseconds:f0} ms");
        foreach (var resource in new[] { "pos.model", "names.model" })
        {
            watch = new ProcessorTime();
            ModelFile.Load(resource);
            Console.WriteLine($"Loading {resource} again, processor time: {watch.Spent.TotalMilliseconds:f1} ms");
        }

        var bench = SharedData.PathOf("bench", "quotes");
        foreach (var split in new[] { "dev", "train" })
            Agreement(split, SilverArticle.Load(bench, split).ToList());
        Speed(SilverArticle.Load(bench, "train").Select(article => article.Text).ToList());
        return 0;
    }

    private static void Agreement(string split, List<SilverArticle> articles)
    {
        var agreement = new SilverAgreement();
        var names = new NameScore();
        int tags = 0, sameTags = 0, lemmas = 0, sameLemmas = 0;
        foreach (var article in articles)
        {
            var gold = SilverText.Of(article);
            agreement.Add(article, gold.Text);
            for (var i = 0; i < gold.Tags.Length; i++)
                sameTags += gold.Text.Tags[i] == gold.Tags[i] ? 1 : 0;
            tags += gold.Tags.Length;
            names.Add(gold, NameScore.LabelsOf(gold.Text));
            for (var i = 0; i < article.Tags.Length; i++)
            {
                if (!article.Tags[i].IsVerb() && article.Tags[i] is not (PartOfSpeech.NNS or PartOfSpeech.MD))
                    continue;
                lemmas++;
                sameLemmas += Lemmatizer.Lemma(article.Text.AsSpan(article.Starts[i], article.Ends[i] - article.Starts[i]), article.Tags[i]).Equals(article.Lemmas[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        Console.WriteLine($"""
            {split}: {articles.Count} articles, {tags} tokens{(split == "train" ? " (tags and names were trained on these)" : "")}
              tokens         F1 {agreement.TokenF1:f2}
              sentence ends  P {agreement.EndPrecision:f2} R {agreement.EndRecall:f2} F1 {agreement.EndF1:f2}
              tags           {100.0 * sameTags / tags:f2} %
              names          {names}
              lemmas         {100.0 * sameLemmas / lemmas:f2} % of {lemmas} verbs and plural nouns
            """);
    }

    private static void Speed(List<string> texts)
    {
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        var analyzer = new TextAnalyzer();
        var (cut, tag, name) = (double.MaxValue, double.MaxValue, double.MaxValue);
        var tokens = 0;
        // The best of five passes: the machine may be busy with other work.
        for (var pass = 0; pass < 5; pass++)
        {
            var watch = new ProcessorTime();
            var analyzed = texts.ConvertAll(analyzer.Analyze);
            cut = Math.Min(cut, watch.Spent.TotalSeconds);
            watch = new ProcessorTime();
            tokens = analyzed.Sum(text => text.Tags.Length);
            tag = Math.Min(tag, watch.Spent.TotalSeconds);
            watch = new ProcessorTime();
            _ = analyzed.Sum(text => text.Names.Length);
            name = Math.Min(name, watch.Spent.TotalSeconds);
        }

        Console.WriteLine($"""
            speed in processor time on one core, {texts.Count} articles, {bytes:f1} MB
              tokens and sentences  {bytes / cut:f0} MB/s, {texts.Count / cut:f0} articles/s
              tags                  {tokens / tag / 1000:f0}k tokens/s
              names                 {tokens / name / 1000:f0}k tokens/s
              all                   {texts.Count / (cut + tag + name):f0} articles/s
            """);
    }
}
