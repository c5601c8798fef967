using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace BriefPack.Clean.Metadata;

/// <summary>Finds calendar days as bylines and datelines write them, in several languages. Immutable and safe for any number of threads.</summary>
internal static partial class DateFinder
{
    private static readonly FrozenDictionary<string, int> Months = LoadMonths();

    /// <summary>The days named in the line in its order, each with its place; a time of day after a date belongs to the place.</summary>
    public static List<(DateOnly Date, int Start, int Length)> Find(string line)
    {
        var found = new List<(DateOnly, int, int)>();
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
            return found;
        foreach (Match match in Written().Matches(line))
            if (Read(match) is { } date)
                found.Add((date, match.Index, match.Length));
        return found;
    }

    private static DateOnly? Read(Match match)
    {
        var groups = match.Groups;
        int year, month, day;
        if (groups["iso"].Success)
            (year, month, day) = (Number(groups["y1"]), Number(groups["m1"]), Number(groups["d1"]));
        else if (groups["han"].Success)
            (year, month, day) = (Number(groups["y2"]), Number(groups["m2"]), Number(groups["d2"]));
        else if (groups["numeric"].Success)
        {
            var (first, second) = (Number(groups["a"]), Number(groups["b"]));
            year = Number(groups["y3"]);
            // Day before month is the custom nearly everywhere; month before day is certain only where the second number is no month.
            // With slashes and a clock or a two-digit year it is the American order more often.
            var american = second > 12 || (first <= 12 && match.Value.Contains('/', StringComparison.Ordinal) && groups["y3"].Length == 2);
            (month, day) = american ? (first, second) : (second, first);
        }
        else
        {
            var name = groups["mn"].Success ? groups["mn"] : groups["nm"];
            if (!Months.TryGetValue(name.Value.ToLowerInvariant(), out month))
                return null;
            day = Number(groups["mn"].Success ? groups["d4"] : groups["d5"]);
            year = Number(groups["mn"].Success ? groups["y4"] : groups["y5"]);
        }

        if (year < 100)
            year += year < 70 ? 2000 : 1900;
        return year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, int> LoadMonths()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("months.txt")
            ?? throw new InvalidOperationException("The month names are missing from the assembly.");
        using var reader = new StreamReader(stream);
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
            {
                var names = line.Split(' ');
                foreach (var name in names.Skip(1))
                    months.TryAdd(name, int.Parse(names[0], CultureInfo.InvariantCulture));
            }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(
        @"(?<iso>(?<!\d)(?<y1>(?:19|20)\d\d)[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})(?!\d))
        | (?<han>(?<y2>(?:19|20)\d\d)\s*年\s*(?<m2>\d{1,2})\s*月\s*(?<d2>\d{1,2})\s*日)
        | (?<numeric>(?<![\d/.-])(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y3>(?:19|20)\d\d|\d\d)(?![\d/.-]))
        | (?<![\d\p{L}])(?<d5>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?<nm>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<y5>(?:19|20)\d\d)(?!\d)
        | (?<!\p{L})(?<mn>\p{L}{3,12})\.?\s+(?<d4>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y4>(?:19|20)\d\d)(?!\d)",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
