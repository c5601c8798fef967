using BriefPack.Text;

namespace BriefPack.Summarize.Ai;

/// <summary>
/// Looks up what a model wrote in the sources: quotations word for word, numbers in digits or words, names word by word and, for names of several words,
/// in their sequence. It finds what was made up; whether true names and numbers are put together rightly it cannot tell. Thread-safe.
/// </summary>
internal static class SentenceCheck
{
    /// <summary>Checks a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sources">The sources that it may draw on.</param>
    /// <returns>What no source holds, or null; and the sources that hold all of the sentence's facts, or else the most.</returns>
    public static (string? Missing, IReadOnlyList<SourceFacts> Held) Check(string sentence, IReadOnlyList<SourceFacts> sources)
    {
        var facts = FactsOf(sentence).ToList();
        foreach (var (words, holds) in facts)
            if (!sources.Any(holds))
                return (words, []);
        var counts = sources.Select(source => (Source: source, Count: facts.Count(fact => fact.Holds(source)))).ToList();
        var most = counts.Count == 0 ? 0 : counts.Max(pair => pair.Count);
        return (null, [.. counts.Where(pair => pair.Count == most).Select(pair => pair.Source)]);
    }

    private static IEnumerable<(string Words, Func<SourceFacts, bool> Holds)> FactsOf(string sentence)
    {
        foreach (var quotation in FactReading.Quotations(sentence))
            yield return ($"the quotation “{quotation}”", source => source.HasQuotation(quotation));
        var text = new TextAnalyzer().Analyze(sentence);
        var words = FactReading.Words(text);
        var names = text.Names;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (NumberWords.Normalize(word.Text) is { } number && (word.IsNumber || number.Length > 1))
                yield return ($"the number {word.Text}", source => source.HasNumber(number));
            else if (IsName(i))
            {
                yield return ($"the name {word.Text}", source => source.HasWord(word.Text));
                if (i > 0 && IsName(i - 1) && words[i - 1] is var before && IsOneName(sentence, before, word))
                    yield return ($"the name {before.Text} {word.Text}", source => source.HasPair(before.Text, word.Text));
            }
        }

        // The first word has its capital anyway: it is a name where the tagger says so.
        bool IsName(int i) => words[i].IsCapitalized && !words[i].IsNumber && !FunctionWords.Contains(words[i].Text)
            && ((i > 0 && words[i - 1].Sentence == words[i].Sentence) || names.Any(name => name.Start <= words[i].Start && name.End > words[i].Start));
    }

    private static bool IsOneName(string sentence, FactWord first, FactWord second) =>
        sentence.AsSpan((first.Start + first.Text.Length)..second.Start).TrimStart('.') is " ";
}
