namespace BriefPack.Text;

/// <summary>
/// Greedy part-of-speech tagger over an averaged perceptron (M. Collins, "Discriminative training methods for hidden Markov models", 2002).
/// Thread-safe.
/// </summary>
internal static class PosTagger
{
    public const int Tags = 45;

    private static readonly Lazy<LinearModel> Model = new(() => ModelFile.Load("pos.model"));

    public static PartOfSpeech[] Tag(ReadOnlySpan<WordForm> words, ReadOnlySpan<Sentence> sentences)
    {
        var model = Model.Value;
        var tags = new PartOfSpeech[words.Length];
        foreach (var sentence in sentences)
            Tag(model, words.Slice(sentence.FirstToken, sentence.TokenCount), tags.AsSpan(sentence.FirstToken));
        return tags;
    }

    internal static void Tag(LinearModel model, ReadOnlySpan<WordForm> words, Span<PartOfSpeech> tags)
    {
        Span<uint> features = stackalloc uint[PosFeatures.Count];
        Span<short> scores = stackalloc short[model.Width];
        var previous = 100u;
        var beforePrevious = 101u;
        for (var i = 0; i < words.Length; i++)
        {
            PosFeatures.Extract(words, i, previous, beforePrevious, features);
            model.Score(features, scores);
            var best = model.Best(scores);
            tags[i] = (PartOfSpeech)best;
            beforePrevious = previous;
            previous = (uint)best;
        }
    }
}
