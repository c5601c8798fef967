using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>Marks the sentences that hold one of the words.</summary>
/// <param name="options">The options.</param>
[Provides<SampleResult>]
[RunsAfter<RemovedText>]
public sealed partial class SampleStage(SampleOptions options) : DocumentStage
{
    private readonly Regex words = new($@"\b({string.Join('|', options.Words.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    protected override ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
    {
        var passages = Sentence().Matches(document.Text)
            .Where(sentence => words.IsMatch(sentence.Value))
            .Take(options.Limit)
            .Select(sentence => new Span(sentence.Index, sentence.Length));
        return ValueTask.FromResult(document.With(new SampleResult([.. passages])));
    }

    [GeneratedRegex(@"[^\s.!?][^.!?\n]*[.!?]?")]
    private static partial Regex Sentence();
}
