using System.Globalization;

namespace BriefPack;

/// <summary>Counts dates per day, month or year: the smallest of them that still makes a chart that can be read.</summary>
internal static class TimeBuckets
{
    private const int MostBars = 31;

    /// <summary>Counts dates. Days, months or years without a date are there with 0, so that gaps are seen.</summary>
    /// <param name="dates">The dates in order.</param>
    /// <returns>The bars, and the unit.</returns>
    public static (IReadOnlyList<Bar> Bars, string Unit) Of(IReadOnlyList<DateOnly> dates)
    {
        if (dates.Count == 0)
            return ([], "day");
        var (first, last) = (dates[0], dates[^1]);
        if (last.DayNumber - first.DayNumber < MostBars)
            return (Count(dates, first, date => date.AddDays(1), date => date, "d MMM", "d MMMM yyyy"), "day");
        if (((last.Year - first.Year) * 12) + last.Month - first.Month < MostBars)
            return (Count(dates, Month(first), date => date.AddMonths(1), Month, "MMM yy", "MMMM yyyy"), "month");
        // Dates that lie further apart than a chart has room for: one of them is wrong, and the earliest years are left to the first bar.
        var from = new DateOnly(Math.Max(first.Year, last.Year - MostBars + 1), 1, 1);
        return (Count(dates, from, date => date.AddYears(1), date => new DateOnly(Math.Max(date.Year, from.Year), 1, 1), "yyyy", "yyyy"), "year");
    }

    private static DateOnly Month(DateOnly date) => new(date.Year, date.Month, 1);

    private static List<Bar> Count(IReadOnlyList<DateOnly> dates, DateOnly first, Func<DateOnly, DateOnly> next, Func<DateOnly, DateOnly> bucketOf, string label, string longLabel)
    {
        var counts = dates.CountBy(bucketOf).ToDictionary(pair => pair.Key, pair => pair.Value);
        var last = bucketOf(dates[^1]);
        var bars = new List<Bar>();
        for (var bucket = first; bucket <= last && bars.Count <= MostBars; bucket = next(bucket))
            bars.Add(new Bar(bucket.ToString(label, CultureInfo.InvariantCulture), counts.GetValueOrDefault(bucket)) { LongLabel = bucket.ToString(longLabel, CultureInfo.InvariantCulture) });
        return bars;
    }
}
