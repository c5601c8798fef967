using System.Text.RegularExpressions;
using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Scoring;
using BriefPack.Text;

namespace BriefPack.Clean.Metadata;

/// <summary>Finds the day where no line of its own gives it: beside other words above the article, or in the dateline that its first paragraph begins with.</summary>
internal static partial class Dateline
{
    // "Issue 2,114", "Vol. 12 No. 3", "Evening edition": with more words the line tells of something that happens on the day.
    private const int OtherWords = 4;

    private static readonly TextAnalyzer Analyzer = new();

    /// <summary>The day, or null where none is given with its year.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="verdicts">Which of them stay.</param>
    /// <param name="body">The first paragraph of the article.</param>
    /// <param name="lexicon">The cue phrases.</param>
    /// <param name="order">How the document writes dates in digits.</param>
    public static DateOnly? Find(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, int body, CueLexicon lexicon, DateOrder order) =>
        AboveArticle(blocks, verdicts, body, lexicon, order) ?? InFirstParagraph(blocks, verdicts, body, order);

    // The nearest line above the article.
    private static DateOnly? AboveArticle(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, int body, CueLexicon lexicon, DateOrder order)
    {
        for (var i = body - 1; i >= 0; i--)
            if (!verdicts[i].Keep && blocks[i].Words <= 12 && blocks[i].Text.AsSpan().ContainsAnyInRange('0', '9') && HeaderLine.Read(blocks[i], afterTitle: true, lexicon, order) is { Published: { } day, Rest: <= OtherWords })
                return day;
        return null;
    }

    private static DateOnly? InFirstParagraph(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, int body, DateOrder order)
    {
        var text = blocks[body].Text;
        var match = Opening().Match(text.Length > 120 ? text[..120] : text);
        if (!match.Success)
            return null;
        var days = DateRecognizer.Find(Analyzer.Analyze(match.Value)).Where(mention => mention is { Precision: DatePrecision.Day, Month: not null, Day: not null }).ToList();
        if (days.Count != 1)
            return null;
        var day = days[0];
        return day.Date ?? (YearOf(blocks, verdicts, order) is { } year && day.Day <= DateTime.DaysInMonth(year, day.Month!.Value) ? new DateOnly(year, day.Month!.Value, day.Day!.Value) : null);
    }

    // Wire copy gives no year; the copyright line beside it does. A span of years is the site's, and two years are no answer.
    private static int? YearOf(IReadOnlyList<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, DateOrder order)
    {
        int? year = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (verdicts[i].Keep || blocks[i].Text.Length > 600)
                continue;
            var given = DateFinder.Find(blocks[i].Text, order) is [var date] ? date.Date.Year : CopyrightLine.Year(blocks[i].Text);
            if (given is null)
                continue;
            if (year is not null && year != given)
                return null;
            year = given;
        }

        return year;
    }

    // "WESTPORT, Nov 18 (NWA) —", "Kell, 3 March -": a place, the day, perhaps the agency, and a dash.
    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’ -]{1,40}(?:,[^,;:()]{2,30})?,\s[^();:]{3,30}?(?:\s*\([^)]{2,30}\))?\s*(?:[—–]|--|\s-\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
