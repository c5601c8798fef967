namespace BriefPack.Text;

/// <summary>Greedy name tagger over an averaged perceptron (M. Collins 2002), document by document. Thread-safe.</summary>
internal static class NameTagger
{
    private static readonly Lazy<LinearModel> Model = new(() => ModelFile.Load("names.model"));

    public static Name[] Names(AnalyzedText text)
    {
        var labels = new byte[text.Tokens.Length];
        Label(Model.Value, text.Forms, text.Tags.AsSpan(), text.Sentences.AsSpan(), labels);
        var names = new List<Name>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside)
                continue;
            var first = i;
            while (NameLabels.IsOpen(labels[i]))
                i++;
            var start = text.Tokens[first].Start;
            names.Add(new Name(start, text.Tokens[i].End - start, first, i + 1 - first, (NameKind)NameLabels.KindOf(labels[first])));
        }

        return [.. names];
    }

    internal static void Label(LinearModel model, ReadOnlySpan<WordForm> words, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<Sentence> sentences, Span<byte> labels)
    {
        var context = new NameContext(words, sentences);
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<short> scores = stackalloc short[model.Width];
        foreach (var sentence in sentences)
        {
            var from = sentence.FirstToken;
            var count = sentence.TokenCount;
            int previous = NameLabels.Count, beforePrevious = NameLabels.Count + 1;
            for (var i = 0; i < count; i++)
            {
                ref readonly var word = ref words[from + i];
                var best = NameLabels.Outside;
                if (!NameFeatures.IsSurelyOutside(word, previous))
                {
                    NameFeatures.Extract(
                        words.Slice(from, count), tags.Slice(from, count), context.Gazetteer.AsSpan(from, count), i, previous, beforePrevious, context, features);
                    model.Score(features, scores);
                    best = Best(scores, previous, i + 1 == count);
                    if ((word.Signs & 1) != 0)
                        context.Remember(word.Lower, best);
                }

                labels[from + i] = (byte)best;
                (beforePrevious, previous) = (previous, best);
            }
        }

        NameConsistency.Apply(words, context.Gazetteer, labels);
    }

    private static int Best(ReadOnlySpan<short> scores, int previous, bool atEnd)
    {
        var best = -1;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if ((best < 0 || scores[label] > scores[best]) && NameLabels.Allows(previous, label, atEnd))
                best = label;
        }

        return best;
    }
}
