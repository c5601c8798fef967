using System.Text.RegularExpressions;
using BriefPack.Clean.Blocks;

namespace BriefPack.Clean.Metadata;

/// <summary>Whether 4/10/2019 is the fourth of October.</summary>
internal enum DateOrder
{
    /// <summary>Nothing tells: such a date is no date.</summary>
    Unknown,

    /// <summary>The day stands first.</summary>
    DayFirst,

    /// <summary>The month stands first.</summary>
    MonthFirst,
}

/// <summary>Finds the order from dates of the document that can be read in one way only, then from its language.</summary>
internal static partial class DateOrders
{
    private const int LongestLine = 200;

    /// <summary>The order in which the document writes its dates.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="language">Its language as a tag such as <c>en-GB</c>; null where it is not known.</param>
    public static DateOrder Of(IReadOnlyList<TextBlock> blocks, string? language)
    {
        foreach (var block in blocks)
        {
            if (block.Text.Length > LongestLine || !block.Text.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            foreach (Match match in Numeric().Matches(block.Text))
            {
                var (first, second) = (int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
                if (first is > 12 and <= 31 && second is >= 1 and <= 12)
                    return DateOrder.DayFirst;
                if (second is > 12 and <= 31 && first is >= 1 and <= 12)
                    return DateOrder.MonthFirst;
            }
        }

        return language switch
        {
            null or "en" => DateOrder.Unknown,
            "en-US" or "en-PH" => DateOrder.MonthFirst,
            _ => DateOrder.DayFirst,
        };
    }

    [GeneratedRegex(@"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])")]
    internal static partial Regex Numeric();
}
