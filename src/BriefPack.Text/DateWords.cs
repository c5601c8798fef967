using System.Collections.Frozen;

namespace BriefPack.Text;

/// <summary>English names of weekdays and months with their abbreviations.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Lookup(
    [
        ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"], ["June", "Jun"], ["July", "Jul"], ["August", "Aug"],
        ["September", "Sept", "Sep"], ["October", "Oct"], ["November", "Nov"], ["December", "Dec"],
    ]);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Lookup(
    [
        ["Monday", "Mon"], ["Tuesday", "Tue", "Tues"], ["Wednesday", "Wed"], ["Thursday", "Thu", "Thur", "Thurs"], ["Friday", "Fri"], ["Saturday", "Sat"], ["Sunday", "Sun"],
    ]);

    public static int MonthOf(ReadOnlySpan<char> word) => word.Length <= 9 && Months.TryGetValue(word, out var month) ? month : 0;

    public static bool IsWeekday(ReadOnlySpan<char> word) => word.Length <= 9 && Weekdays.ContainsKey(word);

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup(string[][] names) =>
        names.SelectMany((forms, i) => forms.Select(form => KeyValuePair.Create(form, i + 1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
