using BriefPack.Summarize.Analysis;
using BriefPack.Text;

namespace BriefPack.Training.Summarize.Learning;

/// <summary>
/// Learns where stops were lost from articles that have theirs: two sentences that follow each other are joined without the first one's stop, the seam is
/// the example and every other capital behind a plain word is a counter-example.
/// </summary>
internal sealed class LostStopTrainer
{
    private const int Epochs = 6;
    private const double Rate = 0.3;
    private const double Decay = 0.0005;

    // Shorter ones are headings and stubs, longer ones are several sentences already: what the model is to find.
    private const int Shortest = 4;
    private const int Longest = 60;

    private readonly List<(int[] Features, bool IsSeam)> _rows = [];

    /// <summary>Adds the sentences of one article.</summary>
    public void Add(string article)
    {
        Span<ulong> features = stackalloc ulong[LostStopFeatures.Most];
        foreach (var (tokens, seam) in Joined(new TextAnalyzer().Analyze(article)))
            for (var i = 0; i < tokens.Length; i++)
                if (LostStopFeatures.IsCandidate(article, tokens, i))
                {
                    var count = LostStopFeatures.Of(article, tokens, i, features);
                    var row = new int[count];
                    for (var k = 0; k < count; k++)
                        row[k] = LostStopModel.IndexOf(features[k]);
                    _rows.Add((row, i == seam));
                }
    }

    /// <summary>What a model says of every candidate in the joined sentences of an article.</summary>
    public static IEnumerable<(double Score, bool IsSeam)> Score(LostStopModel model, string article)
    {
        foreach (var (tokens, seam) in Joined(new TextAnalyzer().Analyze(article)))
            for (var i = 0; i < tokens.Length; i++)
                if (LostStopFeatures.IsCandidate(article, tokens, i))
                    yield return (model.Score(article, tokens, i), i == seam);
    }

    /// <summary>Neighbouring sentences without the stop between them, and the number of the second one's first token.</summary>
    private static IEnumerable<(Token[] Tokens, int Seam)> Joined(AnalyzedText text)
    {
        for (var i = 1; i < text.Sentences.Length; i++)
        {
            ReadOnlySpan<Token> first = text.TokensOf(text.Sentences[i - 1]), second = text.TokensOf(text.Sentences[i]);
            if (first.Length is >= Shortest and <= Longest && second.Length is >= Shortest and <= Longest && text.TextOf(first[^1]) is ".")
                yield return ([.. first[..^1], .. second], first.Length - 1);
        }
    }

    /// <summary>Fits the model (J. Duchi et al., "Adaptive subgradient methods for online learning and stochastic optimization", 2011). Deterministic.</summary>
    public LostStopModel Fit()
    {
        var rows = _rows.ToArray();
        var random = new Random(7);
        var weights = new double[LostStopModel.Size];
        var squares = new double[LostStopModel.Size];
        Array.Fill(squares, 1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(rows);
            foreach (var (features, isSeam) in rows)
            {
                var sum = weights[^1];
                foreach (var feature in features)
                    sum += weights[feature];
                var error = (isSeam ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                Move(LostStopModel.Size - 1, error);
                foreach (var feature in features)
                    Move(feature, error);
            }
        }
        return new([.. weights.Select(weight => (sbyte)Math.Clamp(Math.Round(weight / LostStopModel.Step), sbyte.MinValue, sbyte.MaxValue))]);

        void Move(int feature, double error)
        {
            var step = error - (Decay * weights[feature]);
            squares[feature] += step * step;
            weights[feature] += Rate * step / Math.Sqrt(squares[feature]);
        }
    }
}
