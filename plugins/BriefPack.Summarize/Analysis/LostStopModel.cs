using BriefPack.Text;

namespace BriefPack.Summarize.Analysis;

/// <summary>
/// A logistic regression over hashed features (K. Weinberger et al., "Feature hashing for large scale multitask learning", 2009) that says whether a
/// full stop was lost between two words. Immutable and thread-safe.
/// </summary>
internal sealed class LostStopModel
{
    /// <summary>The file that the model is embedded as.</summary>
    public const string FileName = "lost-stops.txt";

    /// <summary>How many weights there are; a feature has the one that its hash falls on. The last is the constant.</summary>
    public const int Size = 1 << 15;

    /// <summary>Weights are kept in steps of this.</summary>
    public const double Step = 1 / 16.0;

    private const int WeightsPerLine = 120;

    private readonly sbyte[] _weights;

    /// <summary>Makes a model of weights in steps of <see cref="Step"/>.</summary>
    public LostStopModel(sbyte[] weights) => _weights = weights;

    /// <summary>The model that ships with the package.</summary>
    public static LostStopModel Default { get; } = new([.. Resource.Lines(FileName).SelectMany(Convert.FromBase64String).Select(weight => (sbyte)weight)]);

    /// <summary>The weight that a feature falls on.</summary>
    public static int IndexOf(ulong feature) => (int)((feature ^ (feature >> 32)) % (Size - 1));

    /// <summary>The logarithm of the odds that a stop was lost in front of a token.</summary>
    public double Score(string text, ReadOnlySpan<Token> tokens, int i)
    {
        Span<ulong> features = stackalloc ulong[LostStopFeatures.Most];
        var sum = (int)_weights[^1];
        foreach (var feature in features[..LostStopFeatures.Of(text, tokens, i, features)])
            sum += _weights[IndexOf(feature)];
        return sum * Step;
    }

    /// <summary>Writes the model, for the trainer.</summary>
    public IEnumerable<string> Lines() => _weights.Select(weight => (byte)weight).Chunk(WeightsPerLine).Select(chunk => Convert.ToBase64String(chunk));
}
