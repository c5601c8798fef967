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
        var letters = new List<TranscriptTurn>();
        foreach (var paragraph in Paragraphs.Of(text))
        {
            var letter = LetterTurn().Match(text, paragraph.Start, paragraph.Length);
            var match = letter.Success ? letter : Turn().Match(text, paragraph.Start, paragraph.Length);
            if (!match.Success)
                continue;
            var name = match.Groups["name"];
            var words = Span.FromBounds(match.Index + match.Length, paragraph.End);
            // "Clinton: 2,316." is a row of a table.
            if (!text.AsSpan(words.Start, words.Length).ContainsLetter())
                continue;
            var turn = new TranscriptTurn(paragraph, new Span(name.Index, name.Length), new Span(name.Index + name.Length, 1), words);
            if (letter.Success)
                letters.Add(turn with { Kind = name.Value[0] == 'Q' ? TurnKind.Question : TurnKind.Answer });
            else
                (name.Value.Any(char.IsLower) ? mixed : capital).Add(turn);
        }
        if (IsInterview(text, letters))
            return WithFurtherParagraphs(text, letters);
        var names = capital.Select(turn => turn.Speaker.Of(text)).ToList();
        if (names.Count < 2 || names.Distinct(StringComparer.Ordinal).Count() == names.Count && names.Count < 3)
            capital.Clear();
        var repeated = mixed.GroupBy(turn => turn.Speaker.Of(text), StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        if (mixed.Count >= FewestMixedTurns && repeated.Count > 1)
            capital.AddRange(repeated.SelectMany(group => group));
        capital.Sort((a, b) => a.Paragraph.CompareTo(b.Paragraph));
        return WithFurtherParagraphs(text, capital);
    }

    /// <summary>Whether turns that begin with letters are those of an interview; behind full stops ("A. Smith") it takes more of them.</summary>
    private static bool IsInterview(string text, List<TranscriptTurn> letters)
    {
        var answers = letters.Count(turn => turn.Kind == TurnKind.Answer);
        var questions = letters.Count - answers;
        return letters.Exists(turn => text[turn.Colon.Start] == '.') ? answers > 1 && questions > 1 : (answers > 0 && questions > 0) || answers > 2;
    }

    // A speaker who goes on for longer without a new name is rather the reporter telling what came next.
    private const int MostFurtherParagraphs = 4;

    /// <summary>A turn goes on in the paragraphs between it and the next one, unless they have quotation marks or are too many.</summary>
    private static List<TranscriptTurn> WithFurtherParagraphs(string text, List<TranscriptTurn> turns)
    {
        if (turns.Count < 2)
            return turns;
        var all = new List<TranscriptTurn>();
        var paragraphs = Paragraphs.Of(text).ToList();
        var at = 0;
        for (var i = 0; i < turns.Count; i++)
        {
            all.Add(turns[i]);
            while (paragraphs[at].Start < turns[i].Paragraph.Start)
                at++;
            at++;
            if (i + 1 == turns.Count)
                break;
            var between = paragraphs.Skip(at).TakeWhile(paragraph => paragraph.Start < turns[i + 1].Paragraph.Start).ToList();
            if (between.Count <= MostFurtherParagraphs && between.TrueForAll(paragraph => IsSpoken(text.AsSpan(paragraph.Start, paragraph.Length))))
                all.AddRange(between.Select(paragraph => turns[i] with { Paragraph = paragraph, Words = paragraph }));
        }
        return all;
    }

    // Stage directions and headings stand in brackets or end without a mark; the reporter's own paragraphs quote.
    private static bool IsSpoken(ReadOnlySpan<char> paragraph) =>
        paragraph[0] is not ('(' or '[') && paragraph[^1] is '.' or '?' or '!' or '…' or '-' or '—' && !paragraph.ContainsAny("“”\"„«»");

    private static bool ContainsLetter(this ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLetter(c))
                return true;
        return false;
    }

    [GeneratedRegex(@"\G(?<name>Q|A|Question|Answer|QUESTION|ANSWER)[:.][  \u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex LetterTurn();

    [GeneratedRegex(@"\G[""“‘']?(?<name>(?:\p{Lu}[\p{L}\p{M}.’'\-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'\-]*|of|de|van|von)){0,4}):[  ]", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
