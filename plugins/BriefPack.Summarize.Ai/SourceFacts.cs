using BriefPack.Text;

namespace BriefPack.Summarize.Ai;

/// <summary>The names, numbers and wording of one source, for looking up what a model wrote. Immutable and thread-safe.</summary>
internal sealed class SourceFacts
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _pairs;
    private readonly HashSet<string> _numbers;
    private readonly string _wording;

    public SourceFacts(string id, string text)
    {
        Id = id;
        var words = FactReading.Words(new TextAnalyzer().Analyze(text));
        _words = words.Select(word => word.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _pairs = words.Zip(words.Skip(1), (first, second) => first.Text + " " + second.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _numbers = words.Select(word => NumberWords.Normalize(word.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _wording = FactReading.Wording(text);
    }

    public string Id { get; }

    public bool HasWord(string word) => _words.Contains(word);

    public bool HasPair(string first, string second) => _pairs.Contains(first + " " + second);

    /// <summary>Whether the source has a number, in digits or in words.</summary>
    /// <param name="number">As <see cref="NumberWords.Normalize"/> gives it.</param>
    public bool HasNumber(string number) => _numbers.Contains(number);

    public bool HasQuotation(string quotation) => FactReading.Wording(quotation) is { Length: > 2 } wording && _wording.Contains(wording, StringComparison.Ordinal);
}
