using System.Buffers;
using System.Text.RegularExpressions;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;

namespace BriefPack.Clean.Metadata;

/// <summary>What one line says about the article: who wrote it, when, where, who published it.</summary>
internal sealed partial class HeaderLine
{
    // Bylines with many names stay below this; the patterns below are not made for longer lines.
    private const int LongestLine = 600;

    // What every credit holds that is not all in brackets: most lines are told from one by this alone.
    private static readonly SearchValues<string> CreditWords = SearchValues.Create(
        ["getty", "reuters", "shutterstock", "istock", "alamy", "unsplash", "pixabay", "afp", "photo", "image", "picture", "media", "illustration", "foto", "bild", "credit", "фото"],
        StringComparison.OrdinalIgnoreCase);

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

    /// <summary>Whether nothing but names, places and roles follows "By", whatever else the line holds.</summary>
    public bool NamesOnly { get; private set; }

    /// <summary>Whether a word such as "Source" marks the publication.</summary>
    public bool HasSource { get; private set; }

    /// <summary>Words that are none of this: 0 where the line is nothing but metadata.</summary>
    public int Rest { get; private set; }

    /// <summary>Whether the line is nothing but metadata, and some.</summary>
    public bool IsMetadata => Rest == 0 && (Authors.Count > 0 || Publisher is not null || Published is not null || HasByline || HasSource);

    /// <summary>Whether a label such as "Published" stands before the day.</summary>
    public bool IsPublication { get; private set; }

    /// <summary>Whether it names a day, be it that of a change.</summary>
    public bool HasDate { get; private set; }

    /// <summary>Whether it tells who made or owns a picture.</summary>
    public bool IsCredit { get; private set; }

    /// <summary>Whether it gives a way to reach somebody.</summary>
    public bool HasContact { get; private set; }

    /// <summary>Reads a line. Names without "By" count only beside a date or where <paramref name="afterTitle"/> says that a byline is due.</summary>
    /// <param name="block">The line.</param>
    /// <param name="afterTitle">Whether a byline is due.</param>
    /// <param name="lexicon">The cue phrases.</param>
    /// <param name="order">How the document writes dates in digits.</param>
    public static HeaderLine Read(TextBlock block, bool afterTitle, CueLexicon lexicon, DateOrder order)
    {
        var line = new HeaderLine();
        var text = block.Text;
        if (text.Length > LongestLine)
        {
            line.Rest = block.Words;
            return line;
        }

        line.IsCredit = IsPictureCredit(text);
        var digits = text.AsSpan().ContainsAnyInRange('0', '9');
        if (digits || text.Contains('@', StringComparison.Ordinal))
        {
            var reached = Contacts().Replace(text, " ");
            line.HasContact = reached.Length != text.Length;
            // "Nov 15, 20195:45 AM": what only the style sheet sets apart.
            text = GluedClock().Replace(reached, " ");
        }

        var dates = DateFinder.Find(text, order);
        if (dates.Count > 0)
        {
            line.TakeDates(text, dates);
            var chars = text.ToCharArray();
            foreach (var (_, start, length) in dates)
                Array.Fill(chars, '\u0001', start, length);
            text = DateLabels.Remove(new string(chars));
        }

        if (digits)
            text = Clock().Replace(text, "\u0001");
        foreach (var piece in MayBeCut(text) ? Separators().Split(text) : [text])
            // What follows a date belongs to nothing before it: "By Ana Lind 6 hours ago Science".
            for (var (from, end) = (0, 0); from < piece.Length; from = end)
            {
                end = piece.IndexOf('\u0001', from) is >= 0 and var mark ? mark + 1 : piece.Length;
                line.ReadPiece(piece[from..end], block, afterTitle || dates.Count > 0, lexicon);
            }

        return line;
    }

    /// <summary>Whether a text tells who made or owns a picture.</summary>
    public static bool IsPictureCredit(string text) => text.Length <= LongestLine && (text.StartsWith('(') || text.AsSpan().ContainsAny(CreditWords)) && Credit().IsMatch(text);

    // The day that a label calls that of publication, else the first that none calls that of a change.
    private void TakeDates(string text, List<(DateOnly Date, int Start, int Length)> dates)
    {
        HasDate = true;
        var from = 0;
        var changed = false;
        foreach (var (date, start, length) in dates)
        {
            var label = DateLabels.IsChange(text.AsSpan(from, start - from));
            // What follows the day of a change is its time or the like, not an older day.
            changed = label ?? changed;
            if (!changed && (Published is null || (label == false && !IsPublication)))
            {
                Published = date;
                IsPublication = label == false;
            }

            from = start + length;
        }
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
        else if (namesDue && block.Words <= 24 && !piece.AsSpan().TrimEnd().EndsWith(":") && PersonNames.Read(text, labelled: false, names, places) == 0)
        {
            // A role alone, "Science correspondent", adds nothing and takes nothing away.
            Authors.AddRange(names);
            Places.AddRange(places);
        }
        else if (InnerByline().Match(text) is { Success: true } by && PersonNames.Read(text[(by.Index + by.Length)..], labelled: true, names, places) == 0 && names.Count > 0 && (by.Index < 3 || KindOfText().IsMatch(text.AsSpan(0, by.Index))))
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
                NamesOnly |= rest == 0 && names.Count > 0;
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
        if (words.Length > 6 || !char.IsUpper(text[0]) || text.Contains(',', StringComparison.Ordinal))
            return false;
        // A word in capitals may be anything, a time zone above all: only known agencies and broadcasters count.
        return words.All(word => char.IsUpper(word[0]) || word.Length <= 3) && words.Any(word => BylineWords.Organisations.Contains(word.Trim('.', ',').ToLowerInvariant()));
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

    [GeneratedRegex(@"(?<!\w)(?:(?:about\s+)?\d{1,3}\s+(?:sec|min|hour|day|week|month|year)\w*\.?\s+ago|(?:hace|vor|il\s+y\s+a|há|fa)\s+\d{1,3}\s+\p{L}+)(?!\w)|(?:(?<!\w)(?:at|um|a las|à|alle|às)\s+)?(?<!\d)(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)(?:\s*[ap]\.?m\.?(?!\w))?|\d{1,2}(?:\.\d{2})?\s*[ap]\.?m\.?(?!\w)|\d{1,2}\.\d{2}(?=\s*Uhr))(?:\s*(?:Uhr|[A-Z]{2,4})(?!\w))?", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s*[|·•\t]\s*|\s+[-–—/]\s+|\s{2,}|(?<=\p{IsCJKUnifiedIdeographs}.*)　")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:getty|reuters|shutterstock|istock|alamy|unsplash|pixabay|afp)\b.{0,24}$|^[^\p{L}]*(?:photo(?:graph)?s?|images?|pictures?|illustration|fotos?|bild(?:er)?|credits?|фото)(?:\s+(?:by|credit|courtesy|via|von|de|di|copyright))?\s*[:：/©]|^\W*(?:image|photo|picture|media)\s*(?:copyright|caption|credit)|^\(.*\)$|credit\s*\.\.\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d])(?:\+?1[ .-])?\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4}(?!\d)")]
    private static partial Regex Contacts();

    [GeneratedRegex(@"(?<=(?:19|20)\d\d)(?=\d{1,2}:\d\d)")]
    private static partial Regex GluedClock();

    [GeneratedRegex(@"^\W*(?:an?\s+)?(?:news\s+)?(?:analysis|opinion|commentary|column|review|interview|essay|story|words|text|texte|reporting|reported|written|research(?:ed)?|compiled|produced)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindOfText();

    [GeneratedRegex(@"(?<!\w)(?:by|von|par|por|oleh|от)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InnerByline();
}
