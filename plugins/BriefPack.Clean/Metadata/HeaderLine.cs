using System.Text.RegularExpressions;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Metadata;

/// <summary>What one line says about the article: who wrote it, when, where, who published it.</summary>
internal sealed partial class HeaderLine
{
    // Bylines with many names stay below this; the patterns below are not made for longer lines.
    private const int LongestLine = 600;

    /// <summary>The names of its authors.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>The places beside the names or before the date.</summary>
    public List<string> Places { get; } = [];

    /// <summary>The publication that it names.</summary>
    public string? Publisher { get; private set; }

    /// <summary>The first day that it names and that is not marked as a later change.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>Whether a word such as "By" marks the names.</summary>
    public bool HasByline { get; private set; }

    /// <summary>Whether a word such as "Source" marks the publication.</summary>
    public bool HasSource { get; private set; }

    /// <summary>Words that are none of this: 0 where the line is nothing but metadata.</summary>
    public int Rest { get; private set; }

    /// <summary>Whether the line is nothing but metadata, and some.</summary>
    public bool IsMetadata => Rest == 0 && (Authors.Count > 0 || Publisher is not null || Published is not null || HasByline || HasSource);

    /// <summary>Reads a line. Names without "By" count only beside a date or where <paramref name="afterTitle"/> says that a byline is due.</summary>
    public static HeaderLine Read(TextBlock block, bool afterTitle, CueLexicon lexicon)
    {
        var line = new HeaderLine();
        var text = block.Text;
        if (text.Length > LongestLine)
        {
            line.Rest = block.Words;
            return line;
        }

        var dates = DateFinder.Find(text);
        var modified = dates.Count == 1 && Modified().IsMatch(text) && !text.Contains('|', StringComparison.Ordinal);
        if (dates.Count > 0 && !modified)
            line.Published = dates[0].Date;
        if (dates.Count > 0)
        {
            var chars = text.ToCharArray();
            foreach (var (_, start, length) in dates)
                Array.Fill(chars, '\u0001', start, length);
            text = new string(chars);
        }

        if (text.AsSpan().ContainsAnyInRange('0', '9'))
            text = Clock().Replace(text, "\u0001");
        foreach (var piece in MayBeCut(text) ? Separators().Split(text) : [text])
            line.ReadPiece(piece, block, afterTitle || dates.Count > 0, lexicon);
        return line;
    }

    private void ReadPiece(string piece, TextBlock block, bool namesDue, CueLexicon lexicon)
    {
        var beforeDate = piece.IndexOf('\u0001', StringComparison.Ordinal) is var mark and >= 0 ? piece[..mark].TrimEnd().EndsWith(',') : false;
        var text = Weekdays(piece.Replace('\u0001', ' ')).Trim(' ', ',', '-', '–', '—', ':', '.', '(', ')', '[', ']');
        if (text.Length == 0)
            return;
        var cues = new List<CueMatch>();
        var words = lexicon.Find(text, cues);
        var label = cues.Where(cue => cue.AtStart && cue.Category is CueCategory.Byline or CueCategory.Dateline or CueCategory.Source or CueCategory.Editor or CueCategory.Credit)
            .OrderByDescending(cue => cue.Words).ThenByDescending(cue => cue.Category).FirstOrDefault();
        if (label.Words > 0)
        {
            var value = text[(label.Start + label.Length)..].Trim(' ', ':', '：', '-', '–', '/', '.', ',');
            if (ReadLabelled(label, value, words))
                return;
        }

        if (label.Words == 0 && cues.Any(cue => cue.AtStart && cue.Category is CueCategory.Reading or CueCategory.Print or CueCategory.Share or CueCategory.Comment))
            return;
        var names = new List<string>();
        var places = new List<string>();
        if (namesDue && IsOrganisation(text))
            Publisher ??= text;
        else if (namesDue && beforeDate && words <= 2 && text.Length > 1 && char.IsUpper(text[0]) && !PersonNames.IsName(text, single: false))
            Places.Add(text);
        else if (namesDue && block.Words <= 24 && PersonNames.Read(text, labelled: false, names, places) == 0 && names.Count > 0)
        {
            Authors.AddRange(names);
            Places.AddRange(places);
        }
        else if (InnerByline().Match(text) is { Success: true } by && PersonNames.Read(text[(by.Index + by.Length)..], labelled: true, names, places) == 0 && names.Count > 0 && by.Index < 3)
        {
            Authors.AddRange(names);
            Places.AddRange(places);
            HasByline = true;
        }
        else
            Rest += words;
    }

    private bool ReadLabelled(CueMatch label, string value, int words)
    {
        switch (label.Category)
        {
            case CueCategory.Byline:
                var names = new List<string>();
                var places = new List<string>();
                var rest = PersonNames.Read(value, labelled: true, names, places);
                // A sentence may begin with "By" too: what follows must then be names and nothing much else.
                if (names.Count == 0 && rest > 0 || rest > 3)
                {
                    if (value.Length > 0 && rest > 0 && IsOrganisation(value))
                    {
                        Publisher ??= value;
                        HasByline = true;
                        return true;
                    }

                    return false;
                }

                Authors.AddRange(names);
                Places.AddRange(places);
                HasByline = true;
                return true;
            case CueCategory.Source when words <= 14:
                var tidy = value.Trim(' ', ',', '.', ':');
                // "From our correspondents" names nobody.
                if (tidy.Length > 0 && (char.IsUpper(tidy[0]) || !char.IsLetter(tidy[0]) || WordScanner.IsIdeograph(tidy[0])))
                    Publisher ??= tidy;
                HasSource = true;
                return true;
            case CueCategory.Editor when words <= 10:
                return true;
            case CueCategory.Dateline when value.Length == 0:
                return true;
            default:
                return false;
        }
    }

    private static bool IsOrganisation(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 6 || !char.IsUpper(text[0]))
            return false;
        var acronym = words.Length == 1 && text.Length is >= 2 and <= 6 && text.All(char.IsUpper);
        return acronym || words.All(word => char.IsUpper(word[0]) || word.Length <= 3) && words.Any(word => BylineWords.Organisations.Contains(word.Trim('.', ',').ToLowerInvariant()));
    }

    // Most lines are one piece.
    private static bool MayBeCut(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '|' or '·' or '•' or '\t' or '–' or '—' or '/' or '-' or '\u3000' || (i > 0 && char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1])))
                return true;
        return false;
    }

    private static string Weekdays(string text)
    {
        var plain = true;
        Span<char> lower = stackalloc char[16];
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            plain &= !word.IsEmpty;
            word = word.Trim([',', '.']);
            plain &= word.Length > lower.Length || !BylineWords.WeekdaySpans.Contains(lower[..word.ToLowerInvariant(lower)]);
        }

        return plain ? text : WithoutWeekdays(text);
    }

    private static string WithoutWeekdays(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !BylineWords.Weekdays.Contains(word.Trim(',', '.').ToLowerInvariant())));

    [GeneratedRegex(@"(?:(?<!\w)(?:at|um|a las|à|alle|às)\s+)?(?<!\d)(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)(?:\s*[ap]\.?m\.?(?!\w))?|\d{1,2}(?:\.\d{2})?\s*[ap]\.?m\.?(?!\w)|\d{1,2}\.\d{2}(?=\s*Uhr))(?:\s*(?:Uhr|[A-Z]{2,4})(?!\w))?", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s*[|·•\t]\s*|\s+[-–—/]\s+|\s{2,}|(?<=\p{IsCJKUnifiedIdeographs}.*)　")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\W*(?:last\s+)?(?:updated?|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|обновлено|更新)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Modified();

    [GeneratedRegex(@"(?<!\w)(?:by|von|par|por|oleh|от)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InnerByline();
}
