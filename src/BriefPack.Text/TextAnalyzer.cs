using System.Runtime.InteropServices;

namespace BriefPack.Text;

/// <summary>
/// Cuts a text into paragraphs, sentences and tokens. Any string is fine: control characters, lone surrogates, one line of many megabytes.
/// Linear time. Thread-safe; has no state, so one instance or many make no difference.
/// </summary>
public sealed class TextAnalyzer
{
    /// <summary>Analyses a text. Part-of-speech tags and names are worked out when they are first asked for.</summary>
    /// <param name="text">The text; paragraphs are separated by a blank line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public AnalyzedText Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Run(text, out var count);
        Array.Resize(ref tokens, count);
        SentenceSplitter.Split(text, tokens, out var sentences, out var paragraphs);
        return new AnalyzedText(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), [.. sentences], [.. paragraphs]);
    }
}
