namespace BriefPack.Text;

/// <summary>What a mention gave before it is resolved.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    /// <summary>Whether the parts make a day, month or year that exists; parts that are 0 were not given.</summary>
    public bool IsValid =>
        Year is >= 0 and <= 9999 && Month is >= 0 and <= 12 && Day >= 0
        && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year == 0 ? 2024 : Year, Month)));

    /// <summary>The mention, with the year that lies nearest to the publication where none was given; news looks back, so days to come count double.</summary>
    public DateMention ToMention(int start, int length, int token, DateOnly? published)
    {
        var precision = Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;
        DateOnly? date = null;
        if (Year > 0)
            date = new DateOnly(Year, Math.Max(1, Month), Math.Max(1, Day));
        else if (published is { } day)
            date = Nearest(day);
        return new DateMention(start, length, token, precision, date, Year == 0, Or(Year), Or(Month), Or(Day));
    }

    private DateOnly? Nearest(DateOnly published)
    {
        DateOnly? best = null;
        // 29 February may be up to eight years away; further than that no news text leaves out the year.
        for (var year = Math.Max(1, published.Year - 8); year <= Math.Min(9999, published.Year + 1); year++)
        {
            if (Day > DateTime.DaysInMonth(year, Month))
                continue;
            var candidate = new DateOnly(year, Month, Math.Max(1, Day));
            if (best is not { } known || Distance(candidate, published) <= Distance(known, published))
                best = candidate;
        }

        return best;
    }

    private static int Distance(DateOnly candidate, DateOnly published)
    {
        var days = candidate.DayNumber - published.DayNumber;
        return days > 0 ? 2 * days : -days;
    }

    private static int? Or(int part) => part == 0 ? null : part;
}
