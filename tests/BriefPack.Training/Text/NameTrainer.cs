using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>Trains the name model.</summary>
internal static class NameTrainer
{
    public static void Train(List<SilverText> train, string path, int epochs, int keep, int cutoff, float drop)
    {
        var perceptron = new Perceptron(NameLabels.Count);
        var articles = train.Select(text =>
        {
            var labels = new byte[text.Words.Length];
            foreach (var sentence in text.Text.Sentences)
                NameLabels.FromKinds(text.Entities.AsSpan(sentence.FirstToken, sentence.TokenCount), labels.AsSpan(sentence.FirstToken));
            return (Text: text, Labels: labels);
        }).ToList();
        Pass(perceptron, articles, learn: false);
        perceptron.Begin(cutoff);
        Console.WriteLine($"  {perceptron.Features} features to choose from");
        Run(perceptron, articles, 5);
        perceptron.Begin(perceptron.Strongest(keep));
        Run(perceptron, articles, epochs);
        perceptron.Save(path, drop);
    }

    private static void Run(Perceptron perceptron, List<(SilverText Text, byte[] Labels)> articles, int epochs)
    {
        var random = new Random(1);
        var order = articles.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            Console.WriteLine($"  pass {epoch + 1}: {100 * Pass(perceptron, order, learn: true):f2} % of the decisions right while learning");
        }
    }

    /// <summary>One pass over all articles; without learning the right labels lead and features are counted.</summary>
    private static double Pass(Perceptron perceptron, IReadOnlyList<(SilverText Text, byte[] Labels)> articles, bool learn)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<int> rows = stackalloc int[NameFeatures.Count];
        Span<float> scores = stackalloc float[NameLabels.Count];
        long right = 0, all = 0;
        foreach (var (text, labels) in articles)
        {
            var sentences = text.Text.Sentences;
            var context = new NameContext(text.Words, sentences.AsSpan());
            foreach (var sentence in sentences)
            {
                var from = sentence.FirstToken;
                var count = sentence.TokenCount;
                int previous = NameLabels.Count, beforePrevious = NameLabels.Count + 1;
                for (var i = 0; i < count; i++)
                {
                    ref readonly var word = ref text.Words[from + i];
                    int gold = labels[from + i];
                    var label = NameLabels.Outside;
                    if (!NameFeatures.IsSurelyOutside(word, previous))
                    {
                        NameFeatures.Extract(text.Words.AsSpan(from, count), text.Tags.AsSpan(from, count), context.Gazetteer.AsSpan(from, count), i, previous, beforePrevious, context, features);
                        label = gold;
                        if (learn)
                        {
                            perceptron.RowsOf(features, rows);
                            perceptron.Score(rows, scores);
                            label = NameLabels.Outside;
                            var best = float.NegativeInfinity;
                            for (var k = 0; k < NameLabels.Count; k++)
                            {
                                if (scores[k] > best && NameLabels.Allows(previous, k, i + 1 == count))
                                    (label, best) = (k, scores[k]);
                            }

                            // After a mistake the right label may not be allowed any more: then there is nothing to learn here.
                            if (label != gold && NameLabels.Allows(previous, gold, i + 1 == count))
                                perceptron.Update(rows, gold, label);
                            perceptron.Tick();
                        }
                        else
                        {
                            perceptron.Count(features);
                        }

                        if ((word.Signs & 1) != 0)
                            context.Remember(word.Lower, label);
                        all++;
                        right += label == gold ? 1 : 0;
                    }

                    (beforePrevious, previous) = (previous, label);
                }
            }
        }

        return (double)right / all;
    }
}
