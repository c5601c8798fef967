using System.Text.RegularExpressions;

namespace BriefPack.Benchmarks.Summarize.Scoring;

/// <summary>Turns text into the token numbers that <see cref="Rouge"/> counts: lower-cased runs of a-z and 0-9, stemmed where longer than three letters.</summary>
internal sealed partial class RougeTokens
{
    private readonly PorterStemmer _stemmer = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The tokens of one sentence.</summary>
    public int[] Of(string text) => [.. Pattern().Matches(text.ToLowerInvariant()).Select(match => Number(match.Value))];

    /// <summary>The tokens of each word between white space: a summary that is cut after some words is a prefix of these.</summary>
    public int[][] Words(string sentence) => [.. sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Of)];

    /// <summary>The token for a number that <see cref="Of"/> gave: for printing.</summary>
    public string Name(int number) => _numbers.First(pair => pair.Value == number).Key;

    private int Number(string token)
    {
        var stem = token.Length > 3 ? _stemmer.Stem(token) : token;
        if (!_numbers.TryGetValue(stem, out var number))
            _numbers[stem] = number = _numbers.Count;
        return number;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Pattern();
}
