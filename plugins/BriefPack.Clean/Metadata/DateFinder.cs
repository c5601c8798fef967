using System.Globalization;
using System.Text.RegularExpressions;
using BriefPack.Text;

namespace BriefPack.Clean.Metadata;

/// <summary>Finds the calendar days that a header line names; safe for any number of threads.</summary>
internal static partial class DateFinder
{
    private static readonly TextAnalyzer Analyzer = new();

    /// <summary>The days named in the line in its order, each with its place. Relative dates do not count: when a page was made is what is asked.</summary>
    /// <param name="line">The line.</param>
    /// <param name="order">How to read 4/10/2019 where no weekday beside it tells.</param>
    public static List<(DateOnly Date, int Start, int Length)> Find(string line, DateOrder order)
    {
        var found = new List<(DateOnly, int, int)>();
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
            return found;
        foreach (var mention in DateRecognizer.Find(Analyzer.Analyze(line), dayFirst: order == DateOrder.DayFirst))
        {
            if (mention is not { Precision: DatePrecision.Day, IsRelative: false, Date: { Year: >= 1800 and <= 2200 } day })
                continue;
            if (Other(line.AsSpan(mention.Start, mention.Length), day) is { } other)
            {
                if (WeekdayBefore(line, mention.Start) is { } weekday && (day.DayOfWeek == weekday) != (other.DayOfWeek == weekday))
                    day = day.DayOfWeek == weekday ? day : other;
                else if (order == DateOrder.Unknown)
                    continue;
            }

            found.Add((day, mention.Start, mention.Length));
        }

        return found;
    }

    // The day that the same digits name in the other order; null where there is none.
    private static DateOnly? Other(ReadOnlySpan<char> text, DateOnly day) =>
        day.Day <= 12 && day.Day != day.Month && text.IndexOfAny('/', '-') is 1 or 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) ? new DateOnly(day.Year, day.Day, day.Month) : null;

    private static DayOfWeek? WeekdayBefore(string line, int start)
    {
        var match = Weekday().Match(line[..start]);
        if (!match.Success)
            return null;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames;
        for (var day = 0; day < names.Length; day++)
            if (match.Groups[1].ValueSpan.StartsWith(names[day], StringComparison.OrdinalIgnoreCase))
                return (DayOfWeek)day;
        return null;
    }

    [GeneratedRegex(@"(?<!\w)((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
