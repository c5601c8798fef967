using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace BriefPack.Quotes;

/// <summary>
/// Attributes quoted stretches by rules alone: a verb of saying beside them, a colon before them, "according to"; a stretch without any of these
/// belongs to the source before it in the same paragraph.
/// </summary>
internal sealed partial class AdjacentCueRules
{
    private readonly FrozenSet<string> verbs =
        EmbeddedText.Lines("speech-verbs.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The attributions of an article whose contents are quoted.</summary>
    internal List<Attribution> Attribute(string text, List<QuotedStretch> stretches)
    {
        var found = new List<Attribution>();
        var next = 0;
        Attribution? open = null;
        foreach (var paragraph in Paragraphs.Of(text))
        {
            var inside = new List<QuotedStretch>();
            while (next < stretches.Count && stretches[next].Outer.Start < paragraph.End)
                inside.Add(stretches[next++]);
            if (inside.Count > 0)
                open = AttributeParagraph(text, paragraph, inside, open, found);
            else
                open = null;
        }
        return found;
    }

    private Attribution? AttributeParagraph(string text, Span paragraph, List<QuotedStretch> inside, Attribution? open, List<Attribution> found)
    {
        var masked = Mask(text, paragraph, inside);
        Attribution? last = null;
        for (var i = 0; i < inside.Count; i++)
        {
            var stretch = inside[i];
            if (stretch.ContinuesPrevious && open is not null)
            {
                // One quotation over several paragraphs is one span, so that it is printed as it stands.
                open.Contents[^1] = Span.FromBounds(open.Contents[^1].Start, stretch.Outer.End);
                last = open;
                continue;
            }
            var sentence = SentenceAround(text, masked, paragraph, stretch.Outer);
            var attribution = Find(text, masked, paragraph, sentence, stretch.Outer);
            if (attribution is not null && last is { } before && before.Cue == attribution.Cue)
                attribution = before;
            else if (attribution is not null)
                found.Add(attribution);
            else if (last is not null && CoversSentence(masked, paragraph, sentence, stretch.Outer))
                attribution = last;
            if (attribution is null)
            {
                if (Words(text, stretch.Inner) < 5)
                    continue;
                found.Add(attribution = new Attribution { Confidence = 0.2, Reason = "no cue near it" });
            }
            attribution.Contents.Add(stretch.Outer);
            last = attribution;
        }
        return inside[^1].Closed || last is null ? null : last;
    }

    private Attribution? Find(string text, string masked, Span paragraph, Span sentence, Span stretch)
    {
        var from = sentence.Start - paragraph.Start;
        var part = masked.Substring(from, sentence.Length);
        var at = stretch.Start - sentence.Start;
        var after = AfterQuote().Match(part, at + stretch.Length);
        if (after.Success)
        {
            var words = Word().Matches(after.Value);
            if (words.Count > 1 && verbs.Contains(words[0].Value))
                return Make(sentence.Start, words[0], Trim(part, words[1].Index + after.Index, after.Index + after.Length), after.Index, "cue after the words");
            for (var i = 1; i < words.Count; i++)
                if (verbs.Contains(words[i].Value))
                    return Make(sentence.Start, words[i], SubjectBefore(part, after.Index + words[0].Index, after.Index + words[i].Index), after.Index, "cue after the words");
        }
        var before = part[..at];
        var according = AccordingTo().Match(part);
        if (according.Success)
            return Make(sentence.Start, according.Groups["cue"], Of(according.Groups["source"]), 0, "according to");
        Match? best = null;
        foreach (Match word in Word().Matches(before))
            if (word.Index > 0 && verbs.Contains(word.Value))
                best = word;
        if (best is not null && SubjectBefore(part, 0, best.Index) is { Length: > 0 } subject)
            return Make(sentence.Start, best, subject, 0, "cue before the words");
        var colon = before.TrimEnd();
        if (colon.EndsWith(':') && SubjectBefore(part, 0, colon.Length - 1) is { Length: > 0 } named)
            return new Attribution { Cue = new Span(sentence.Start + colon.Length - 1, 1), Source = Shift(named, sentence.Start), Confidence = 0.6, Reason = "colon before the words" };
        foreach (Match word in Word().Matches(part[at..]))
            if (verbs.Contains(word.Value) && SubjectBefore(part, 0, at + word.Index) is { Length: > 0 } later)
                return Make(sentence.Start, word, later, at, "cue later in the sentence");
        return null;
    }

    private static Attribution Make(int offset, Capture cue, Span source, int cueBase, string reason) => new()
    {
        Cue = new Span(offset + cueBase + cue.Index, cue.Length),
        Source = source.Length > 0 ? Shift(source, offset) : null,
        Confidence = source.Length > 0 ? 0.8 : 0.3,
        Reason = reason,
    };

    private static Span Shift(Span span, int by) => new(span.Start + by, span.Length);

    private static Span Of(Group group) => new(group.Index, group.Length);

    /// <summary>The words before a verb that are most likely its subject.</summary>
    private static Span SubjectBefore(string part, int start, int end)
    {
        while (LastAdverb().Match(part[start..end].TrimEnd()) is { Success: true } adverb)
            end = start + adverb.Index;
        var stop = end;
        while (stop > start && (char.IsWhiteSpace(part[stop - 1]) || part[stop - 1] == ','))
            stop--;
        var comma = part[stop..end].Contains(',');
        var lead = part.AsSpan(start, Math.Max(0, stop - start));
        var cut = lead.LastIndexOfAny('￼', ';', '—');
        // "Smith, who was there, said": the words between the commas belong to the subject, so the cut is one comma further left.
        var boundary = lead.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma && boundary > 0)
            boundary = lead[..boundary].LastIndexOf(", ", StringComparison.Ordinal);
        foreach (var link in Links)
            if (lead.LastIndexOf(link, StringComparison.Ordinal) is >= 0 and var found && found + link.Length - 2 > boundary)
                boundary = found + link.Length - 2;
        cut = Math.Max(cut, boundary);
        return Trim(part, start + Math.Max(0, cut + 1), stop);
    }

    private static readonly string[] Links = [" and, ", " but ", " that ", " as ", " when ", " while "];

    private static Span Trim(string part, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(part[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(part[end - 1]) && part[end - 1] != '.')
            end--;
        return Span.FromBounds(start, Math.Max(start, end));
    }

    private static string Mask(string text, Span paragraph, List<QuotedStretch> inside)
    {
        var masked = new StringBuilder(text, paragraph.Start, paragraph.Length, paragraph.Length);
        foreach (var stretch in inside)
            for (var i = stretch.Outer.Start; i < stretch.Outer.End; i++)
                masked[i - paragraph.Start] = '￼';
        return masked.ToString();
    }

    private static Span SentenceAround(string text, string masked, Span paragraph, Span stretch)
    {
        var start = 0;
        var end = masked.Length;
        foreach (Match stop in SentenceEnd().Matches(masked))
        {
            var at = stop.Index + stop.Length;
            // A quotation that ends its own sentence is followed by a capital: "… it.” He left."
            if (masked[stop.Index] == '￼' && !".?!".Contains(text[paragraph.Start + stop.Index - 1]))
                continue;
            if (at + paragraph.Start <= stretch.Start)
                start = at;
            else if (stop.Index + paragraph.Start >= stretch.End - 1)
            {
                if (stop.Index + paragraph.Start == stretch.End - 1 && AfterQuoteVerb().IsMatch(masked, stop.Index + 1))
                    continue;
                end = at;
                break;
            }
        }
        return Span.FromBounds(paragraph.Start + start, paragraph.Start + end);
    }

    private static bool CoversSentence(string masked, Span paragraph, Span sentence, Span stretch)
    {
        var rest = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
            if ((i < stretch.Start || i >= stretch.End) && char.IsLetterOrDigit(masked[i - paragraph.Start]))
                rest++;
        return rest == 0;
    }

    private static int Words(string text, Span span) => Word().Count(text.AsSpan(span.Start, span.Length));

    [GeneratedRegex(@"(?<=￼)\s*,?\s*(?:[^￼.;:!?]|(?<=\b(?:\p{Lu}|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Jr|Sr|St|Lt|Col|Gen|Prof|Rev))\.|\.(?=\p{Ll}|\s+\p{Ll}|,)){2,220}", RegexOptions.CultureInvariant)]
    private static partial Regex AfterQuote();

    [GeneratedRegex(@"\G\s*,?\s*(?:\w+\s+){0,6}(?:said|says|told|added|wrote|asked|tweeted|replied|explained)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterQuoteVerb();

    [GeneratedRegex(@"(?<cue>[Aa]ccording to) (?<source>[^￼,;:]{2,120})", RegexOptions.CultureInvariant)]
    private static partial Regex AccordingTo();

    [GeneratedRegex(@"[\p{L}\p{M}][\p{L}\p{M}’'\-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\b(?:\p{Lu}|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Jr|Sr|St|Lt|Col|Gen|Prof|Rev|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Sept|No|vs|Inc|Co|U\.S|D\.C))[.?!](?=\s+[\p{Lu}￼])|￼(?=\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:^|(?<=\s))(?:also|has|have|had|then|later|once|again|even|often|recently|reportedly|repeatedly|just|now|always|first|still|was|were|is|are|been|\p{Ll}+ly)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastAdverb();
}
