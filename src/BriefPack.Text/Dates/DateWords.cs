using System.Collections.Frozen;
using System.Globalization;

namespace BriefPack.Text;

/// <summary>Names of weekdays and months with their abbreviations, and small numbers in words.</summary>
internal static class DateWords
{
    private const int LongestName = 14;

    private static readonly string[] WeekdayNames =
        ["Sunday", "Sun", "Monday", "Mon", "Tuesday", "Tue", "Tues", "Wednesday", "Wed", "Thursday", "Thu", "Thur", "Thurs", "Friday", "Fri", "Saturday", "Sat"];

    private static readonly int[] WeekdayNumbers = [0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        WordList.Sections("months.txt").DistinctBy(entry => entry.Word.ToUpperInvariant())
            .ToFrozenDictionary(entry => entry.Word, entry => int.Parse(entry.Section, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishMonths =
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select((name, i) => (name, i + 1))
            .Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12).Select((name, i) => (name, i + 1))).Append(("Sept", 9))
            .DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays =
        WeekdayNames.Zip(WeekdayNumbers).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        new[] { "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }.Select((word, i) => (word, i + 1)).Append(("one", 1)).Append(("an", 1))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month with an English name as written at the start of a word, capital first; 0 for none.</summary>
    public static int MonthOf(ReadOnlySpan<char> word) => Trim(ref word) && EnglishMonths.TryGetValue(word, out var month) ? month : 0;

    /// <summary>The month with a name in any language, in any case; 0 for none.</summary>
    public static int AnyMonthOf(ReadOnlySpan<char> word) => Trim(ref word) && Months.TryGetValue(word, out var month) ? month : 0;

    public static bool IsWeekday(ReadOnlySpan<char> word) => TryWeekday(word, out _);

    /// <summary>An English weekday, capital first.</summary>
    public static bool TryWeekday(ReadOnlySpan<char> word, out DayOfWeek day)
    {
        var found = 0;
        var known = Trim(ref word) && Weekdays.TryGetValue(word, out found);
        day = (DayOfWeek)found;
        return known;
    }

    /// <summary>A whole number in digits or, up to twelve, in words.</summary>
    public static bool TryNumber(ReadOnlySpan<char> word, out int number) =>
        Numbers.TryGetValue(word, out number) || (word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number));

    private static bool Trim(ref ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '.')
            word = word[..^1];
        return word.Length is >= 2 and <= LongestName;
    }
}
