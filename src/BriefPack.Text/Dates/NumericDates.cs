using System.Globalization;

namespace BriefPack.Text;

/// <summary>Dates within one token: 2016-10-04, 10/4/2016, 4.10.2016, 2016/10/04, 20161004.</summary>
internal static class NumericDates
{
    public static bool TryParse(ReadOnlySpan<char> token, bool dayFirst, out DateParts parts)
    {
        parts = default;
        // "2016-10-04T09:30:00Z" starts with its date.
        if (token.Length > 11 && token[10] is 'T' or 't')
            token = token[..10];
        if (token.Length is < 6 or > 10 || !char.IsAsciiDigit(token[0]) || !char.IsAsciiDigit(token[^1]))
            return false;
        var mark = token.IndexOfAny('-', '/', '.');
        if (mark < 0)
            return Compact(token, out parts);
        Span<Range> pieces = stackalloc Range[4];
        if (token.Split(pieces, token[mark]) != 3 || !Piece(token[pieces[0]], out var a) || !Piece(token[pieces[1]], out var b) || !Piece(token[pieces[2]], out var c))
            return false;
        var (first, last) = (token[pieces[0]].Length, token[pieces[2]].Length);
        if (first == 4)
            parts = new DateParts(a, b, c);
        else if (last == 4 || (last == 2 && token[mark] != '-'))
            parts = Ordered(last == 2 ? Century(c) : c, a, b, dayFirst || token[mark] == '.');
        return parts is { Year: >= 1000, Month: > 0, Day: > 0, IsValid: true };
    }

    private static DateParts Ordered(int year, int first, int second, bool dayFirst)
    {
        // Where only one order makes a date, it is that one.
        if (first > 12)
            dayFirst = true;
        else if (second > 12)
            dayFirst = false;
        return dayFirst ? new DateParts(year, second, first) : new DateParts(year, first, second);
    }

    // Two digits name a year near ours: 00-49 is this century, 50-99 the last.
    private static int Century(int year) => year < 50 ? 2000 + year : 1900 + year;

    private static bool Compact(ReadOnlySpan<char> token, out DateParts parts)
    {
        parts = default;
        if (token.Length != 8 || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        parts = new DateParts(number / 10000, number / 100 % 100, number % 100);
        return parts is { Year: >= 1900 and < 2100, Month: > 0, Day: > 0, IsValid: true };
    }

    private static bool Piece(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length is 1 or 2 or 4;
}
