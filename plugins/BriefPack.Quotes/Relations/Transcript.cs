using System.Text.RegularExpressions;

namespace BriefPack.Quotes;

/// <summary>Finds the turns of transcripts and interviews: paragraphs that begin with a speaker's name and a colon.</summary>
internal static partial class Transcript
{
    // Names in capitals need no second turn; "Smith:" in small letters is a turn only where names alternate.
    private const int FewestMixedTurns = 3;

    /// <summary>The turns of a text in reading order.</summary>
    internal static List<TranscriptTurn> Find(string text)
    {
        var capital = new List<TranscriptTurn>();
        var mixed = new List<TranscriptTurn>();
        if (!text.Contains(':', StringComparison.Ordinal))
            return capital;
        foreach (var paragraph in Paragraphs.Of(text))
        {
            var match = Turn().Match(text, paragraph.Start, paragraph.Length);
            if (!match.Success)
                continue;
            var name = match.Groups["name"];
            var words = Span.FromBounds(match.Index + match.Length, paragraph.End);
            // "Clinton: 2,316." is a row of a table.
            if (!text.AsSpan(words.Start, words.Length).ContainsLetter())
                continue;
            var turn = new TranscriptTurn(paragraph, new Span(name.Index, name.Length), new Span(name.Index + name.Length, 1), words);
            (name.Value.Any(char.IsLower) ? mixed : capital).Add(turn);
        }
        var names = capital.Select(turn => turn.Speaker.Of(text)).ToList();
        if (names.Count < 2 || names.Distinct(StringComparer.Ordinal).Count() == names.Count && names.Count < 3)
            capital.Clear();
        var repeated = mixed.GroupBy(turn => turn.Speaker.Of(text), StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        if (mixed.Count >= FewestMixedTurns && repeated.Count > 1)
            capital.AddRange(repeated.SelectMany(group => group));
        capital.Sort((a, b) => a.Paragraph.CompareTo(b.Paragraph));
        return capital;
    }

    private static bool ContainsLetter(this ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLetter(c))
                return true;
        return false;
    }

    [GeneratedRegex(@"\G[""“‘']?(?<name>(?:\p{Lu}[\p{L}\p{M}.’'\-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'\-]*|of|de|van|von)){0,4}):[  ]", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
