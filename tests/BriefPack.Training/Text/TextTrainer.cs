using System.Diagnostics;
using BriefPack.Tests.Shared;
using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>Trains the two taggers of BriefPack.Text on the train split of the quotes bench and measures them on its dev split.</summary>
internal sealed class TextTrainer : ITrainer
{
    public string Name => "text";

    public string Description => "The part-of-speech and name models of BriefPack.Text, from the quotes bench's silver tags (about a minute of one core).";

    public int Run(string[] arguments)
    {
        if (SharedData.Root is null)
        {
            Console.Error.WriteLine("The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var bench = SharedData.PathOf("bench", "quotes");
        var target = Path.Combine(SharedData.RepositoryRoot, "src", "BriefPack.Text", "Resources");
        var train = SilverText.Load(bench, "train").ToList();
        var dev = SilverText.Load(bench, "dev").ToList();

        var random = new Random(7);
        // Even words rename training articles, odd ones dev articles.
        var noise = new NameNoise(i => i % 2 == 0);
        var unseen = new NameNoise(i => i % 2 == 1);
        train = train.ConvertAll(text => noise.Of(text, random, 0.4, 0.25));
        var renamed = dev.ConvertAll(text => unseen.Of(text, random, 1, 1));
        Console.WriteLine("Parts of speech:");
        var posPath = Path.Combine(target, "pos.model");
        PosTrainer.Train(train.ConvertAll(text => CaseNoise.Of(text, random, 0.02, 0.03, 0.03)), posPath, epochs: 6, keep: 120_000, cutoff: 3, drop: 1);
        var pos = Load(posPath);
        Console.WriteLine($"  dev: {PosAccuracy(pos, dev):f2} % of the silver tags, {PosAccuracy(pos, dev.ConvertAll(text => CaseNoise.Of(text, random, 0, 0, 1))):f2} % in lower case, {PosAccuracy(pos, renamed):f2} % with other names");

        Console.WriteLine("Names:");
        var namePath = Path.Combine(target, "names.model");
        NameTrainer.Train(train.ConvertAll(text => WithTags(pos, CaseNoise.Of(text, random, 0.03, 0.03, 0))), namePath, epochs: 10, keep: 120_000, cutoff: 2, drop: 1);
        Console.WriteLine($"  dev: {Score(Load(namePath), dev.ConvertAll(text => WithTags(pos, text)))}");
        Console.WriteLine($"  dev with other names: {Score(Load(namePath), renamed.ConvertAll(text => WithTags(pos, text)))}");
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:f0} s");
        return 0;
    }

    private static LinearModel Load(string path)
    {
        using var file = File.OpenRead(path);
        return ModelFile.Read(file);
    }

    private static double PosAccuracy(LinearModel model, List<SilverText> texts)
    {
        var all = texts.Sum(text => text.Tags.Length);
        return 100.0 * texts.Sum(text => WithTags(model, text).Tags.Zip(text.Tags).Count(pair => pair.First == pair.Second)) / all;
    }

    /// <summary>The text with the tags that the model gives, as the name tagger meets them.</summary>
    private static SilverText WithTags(LinearModel model, SilverText text)
    {
        var tags = new PartOfSpeech[text.Words.Length];
        foreach (var sentence in text.Text.Sentences)
            PosTagger.Tag(model, text.Words.AsSpan(sentence.FirstToken, sentence.TokenCount), tags.AsSpan(sentence.FirstToken));
        return text with { Tags = tags };
    }

    private static NameScore Score(LinearModel model, List<SilverText> texts)
    {
        var score = new NameScore();
        foreach (var text in texts)
        {
            var labels = new byte[text.Words.Length];
            NameTagger.Label(model, text.Words, text.Tags, text.Text.Sentences.AsSpan(), labels);
            score.Add(text, labels);
        }

        return score;
    }
}
