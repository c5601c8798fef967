using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>Trains the part-of-speech model.</summary>
internal static class PosTrainer
{
    public static void Train(List<SilverText> train, string path, int epochs, int keep, int cutoff, float drop)
    {
        var perceptron = new Perceptron(PosTagger.Tags);
        var sentences = Sentences(train);
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        foreach (var (words, tags) in sentences)
        {
            var (previous, before) = (100u, 101u);
            for (var i = 0; i < words.Length; i++)
            {
                PosFeatures.Extract(words.Span, i, previous, before, features);
                perceptron.Count(features);
                (previous, before) = ((uint)tags.Span[i], previous);
            }
        }

        perceptron.Begin(cutoff);
        Console.WriteLine($"  {perceptron.Features} features to choose from");
        Run(perceptron, sentences, 4);
        perceptron.Begin(perceptron.Strongest(keep));
        Run(perceptron, sentences, epochs);
        perceptron.Save(path, drop);
    }

    private static List<(ReadOnlyMemory<WordForm> Words, ReadOnlyMemory<PartOfSpeech> Tags)> Sentences(List<SilverText> texts) =>
        texts.SelectMany(text => text.Text.Sentences.Select(sentence => (
            (ReadOnlyMemory<WordForm>)text.Words.AsMemory(sentence.FirstToken, sentence.TokenCount),
            (ReadOnlyMemory<PartOfSpeech>)text.Tags.AsMemory(sentence.FirstToken, sentence.TokenCount)))).ToList();

    private static void Run(Perceptron perceptron, List<(ReadOnlyMemory<WordForm> Words, ReadOnlyMemory<PartOfSpeech> Tags)> sentences, int epochs)
    {
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        Span<int> rows = stackalloc int[PosFeatures.Count];
        Span<float> scores = stackalloc float[PosTagger.Tags];
        var random = new Random(1);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var right = 0;
            var all = 0;
            foreach (var (words, tags) in order)
            {
                var (previous, before) = (100u, 101u);
                for (var i = 0; i < words.Length; i++)
                {
                    PosFeatures.Extract(words.Span, i, previous, before, features);
                    perceptron.RowsOf(features, rows);
                    var guess = perceptron.Best(rows, scores);
                    var gold = (int)tags.Span[i];
                    if (guess == gold)
                        right++;
                    else
                        perceptron.Update(rows, gold, guess);
                    perceptron.Tick();
                    all++;
                    (previous, before) = ((uint)guess, previous);
                }
            }

            Console.WriteLine($"  pass {epoch + 1}: {100.0 * right / all:f2} % right while learning");
        }
    }
}
