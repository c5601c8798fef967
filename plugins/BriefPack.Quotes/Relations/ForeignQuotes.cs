using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>
/// Finds the quotations of texts in languages that the taggers do not know. Only what is safe: words in quotation marks, and the speaker only
/// where a verb of speaking of that language and a full name stand beside them. Nothing is reported speech here. Thread-safe.
/// </summary>
internal static class ForeignQuotes
{
    // Quoted words without a speaker beside them are titles and words held with tongs below these; ideographs stand for about two letters each.
    private const int FewestWords = 4;
    private const int FewestIdeographs = 6;

    // How sure a verb of speaking and a full name right beside the words are, and how sure the form is that there is nobody.
    private const double Beside = 0.9;
    private const double Nobody = 0.1;

    // In characters: a verb with a name and its office between the words and the next stop.
    private const int Reach = 120;

    private const string Name = @"(?<name>\p{Lu}[\p{L}\p{M}’'\-]+(?: (?:(?:van|von|de|der|den|da|di|del|du|la|le|el) ){0,2}\p{Lu}[\p{L}\p{M}’'\-]+){0,2})(?![\p{L}\p{M}])";

    private static readonly FrozenDictionary<string, (Regex Behind, Regex Before)> Languages = EmbeddedText.Lines("foreign-cues.txt")
        .Select(line => line.Split(": ")).ToFrozenDictionary(parts => parts[0], parts => Patterns(parts[1]), StringComparer.Ordinal);

    /// <summary>The quotations of a text in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, an ISO 639-1 code.</param>
    /// <param name="stretches">Its quoted stretches.</param>
    internal static List<FoundQuotation> Find(string text, string language, List<QuotedStretch> stretches)
    {
        var found = new List<FoundQuotation>();
        var known = Languages.TryGetValue(language, out var patterns);
        foreach (var stretch in stretches)
        {
            if (stretch.IsSingle)
                continue;
            var match = known ? Attribution(text, stretch.Outer, patterns) : null;
            var speaker = match is null ? null : FullName(text, match.Groups["name"].Value);
            if (speaker is null && !IsLong(text.AsSpan(stretch.Inner.Start, stretch.Inner.Length)))
                continue;
            var quotation = new Quotation(stretch.Outer, QuotationKind.Direct)
            {
                Speaker = speaker,
                Source = speaker is null ? null : SpanOf(match!.Groups["name"]),
                Cue = speaker is null ? null : SpanOf(match!.Groups["cue"]),
                Confidence = speaker is null ? Nobody : Beside,
            };
            found.Add(new FoundQuotation(quotation, [], speaker is null ? $"unattributed: no verb of speaking with a full name beside the words ({language})" : $"{speaker}: a verb of speaking and the name stand beside the words ({language})"));
        }
        return found;
    }

    private static (Regex Behind, Regex Before) Patterns(string verbs)
    {
        var cue = $"(?<cue>{string.Join('|', verbs.Split('|').OrderByDescending(verb => verb.Length).Select(Regex.Escape))})";
        return (new Regex($@"\G\s?,?\s+{cue} {Name}", RegexOptions.CultureInvariant), new Regex($@"(?<![\p{{L}}\p{{M}}]){Name} {cue}[^.:!?“”„«»""]{{0,40}}: ?$", RegexOptions.CultureInvariant));
    }

    private static Match? Attribution(string text, Span words, (Regex Behind, Regex Before) patterns)
    {
        var behind = patterns.Behind.Match(text, words.End, Math.Min(Reach, text.Length - words.End));
        if (behind.Success)
            return behind;
        var start = Math.Max(0, words.Start - Reach);
        var before = patterns.Before.Match(text, start, words.Start - start);
        return before.Success ? before : null;
    }

    /// <summary>The name if it is a full one; for a surname alone the full name that the text gives it; otherwise null.</summary>
    private static string? FullName(string text, string name)
    {
        var words = name.Split(' ');
        if (words.Length > 1)
            return GivenNames.Contains(words[0]) ? name : null;
        for (var at = text.IndexOf(" " + name, StringComparison.Ordinal); at > 0; at = text.IndexOf(" " + name, at + 1, StringComparison.Ordinal))
        {
            var from = at;
            while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '-'))
                from--;
            var end = at + 1 + name.Length;
            if (from < at && char.IsUpper(text[from]) && GivenNames.Contains(text.AsSpan(from, at - from)) && (end == text.Length || !char.IsLetter(text[end])))
                return text[from..end];
        }
        return null;
    }

    private static bool IsLong(ReadOnlySpan<char> words)
    {
        var ideographs = 0;
        foreach (var c in words)
            if (c >= '\u3040' && char.IsLetter(c))
                ideographs++;
        return ideographs >= FewestIdeographs || WordCounter.Count(words) >= FewestWords;
    }

    private static Span SpanOf(Group group) => new(group.Index, group.Length);
}
