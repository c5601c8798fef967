using System.Globalization;

namespace BriefPack.Text;

/// <summary>Dates that are given by day, month and year.</summary>
internal readonly ref struct CalendarDates(AnalyzedText text, DateOnly? published, bool dayFirst)
{
    private readonly ReadOnlySpan<Token> _tokens = text.Tokens.AsSpan();

    /// <summary>Reads a date that starts at token <paramref name="i"/>; <paramref name="end"/> is the token behind it.</summary>
    public bool TryAt(int i, out DateMention mention, out int end)
    {
        mention = default;
        end = i;
        var parts = default(DateParts);
        var token = _tokens[i];
        if (token.Kind is TokenKind.Number or TokenKind.Word && char.IsDigit(text.Text[token.Start]))
        {
            if (NumericDates.TryParse(Of(i), dayFirst, out parts))
                end = i + 1;
            else if (!TryIdeographic(i, 0, ref parts, ref end) && !TryDayMonth(i, ref parts, ref end))
                return TryYearOrDecade(i, out mention, out end);
        }
        else if (token.Kind == TokenKind.Ideograph)
        {
            if (!EraYear(i, out var era) || !TryIdeographic(i + 2, era, ref parts, ref end))
                return false;
        }
        else if (token.Kind != TokenKind.Word || (!TryMonthDay(i, ref parts, ref end) && !TryWeekdayDate(i, ref parts, ref end)))
        {
            return false;
        }

        if (end == i || !parts.IsValid || parts == default)
            return false;
        mention = parts.ToMention(token.Start, _tokens[end - 1].End - token.Start, i, published);
        return true;
    }

    private ReadOnlySpan<char> Of(int i) => i >= 0 && i < _tokens.Length ? text.TextOf(_tokens[i]) : default;

    /// <summary>October 4, 2016; Oct. 4; October 2016; "in October".</summary>
    private bool TryMonthDay(int i, ref DateParts parts, ref int end)
    {
        var word = Of(i);
        // "mid-October", "early-May"
        var hyphen = word.LastIndexOf('-');
        var month = DateWords.MonthOf(hyphen > 0 ? word[(hyphen + 1)..] : word);
        var english = month > 0;
        if (!english)
            month = DateWords.AnyMonthOf(word);
        if (month == 0)
            return false;
        var next = i + 1;
        if (Year(next, out var year))
        {
            (parts, end) = (new DateParts(year, month, 0), next + 1);
            return true;
        }

        if (!english)
            return SpacedYear(i, month, ref parts, ref end) || WholeDate(i, month, ref parts, ref end);
        if (Day(next, out var day))
        {
            end = next + 1;
            var yearAt = Of(end) is "," && end + 1 < _tokens.Length ? end + 1 : end;
            if (Year(yearAt, out year))
                end = yearAt + 1;
            parts = new DateParts(year, month, day);
            return true;
        }

        if (Of(next) is "," or "of" && Year(next + 1, out year))
        {
            (parts, end) = (new DateParts(year, month, 0), next + 2);
            return true;
        }

        // A month alone: only where a preposition shows that "May" and "March" are no verbs or names.
        var before = Of(i - 1);
        if (hyphen > 0 || before is "in" or "In" or "since" or "Since" or "until" or "last" or "Last" or "next" or "Next" or "this" or "This" or "early" or "late" or "mid" or "by" or "By" or "during" or "from")
        {
            (parts, end) = (new DateParts(0, month, 0), next);
            return true;
        }

        return false;
    }

    /// <summary>"Maret 30, 2015", "NOVEMBER 19, 2019": in whatever language and case, where day and year follow.</summary>
    private bool WholeDate(int i, int month, ref DateParts parts, ref int end)
    {
        if (!Day(i + 1, out var day))
            return false;
        var yearAt = Of(i + 2) is "," ? i + 3 : i + 2;
        if (!Year(yearAt, out var year))
            return false;
        (parts, end) = (new DateParts(year, month, day), yearAt + 1);
        return true;
    }

    /// <summary>"octubre de 2016".</summary>
    private bool SpacedYear(int i, int month, ref DateParts parts, ref int end)
    {
        if (Of(i + 1) is not ("de" or "del") || !Year(i + 2, out var year))
            return false;
        (parts, end) = (new DateParts(year, month, 0), i + 3);
        return true;
    }

    /// <summary>4 October 2016; 4th of October; 4. Oktober 2016; 4 de octubre de 2016; 1er mai.</summary>
    private bool TryDayMonth(int i, ref DateParts parts, ref int end)
    {
        if (!Day(i, out var day))
            return false;
        var at = i + 1;
        if (Of(at) is "." or "of" or "de" or "er" or "º")
            at++;
        var month = DateWords.AnyMonthOf(Of(at));
        if (month == 0 || (at == i + 2 && Of(i + 1) is "." && char.IsAsciiLetterUpper(Of(at)[0]) && _tokens[at].Sentence != _tokens[i].Sentence && !IsGermanMonth(Of(at))))
            return false;
        // "5 May" is a date, "5 may" is not; in other languages months have small letters.
        if (Of(at) is "may" or "march" or "mar" or "set" or "dic" or "out" or "mag" or "gen" or "ago" or "mars" && Of(i + 1) is not "de" && Of(at) is not "mars")
            return false;
        end = at + 1;
        var yearAt = Of(end) is "de" or "del" or "," && end + 1 < _tokens.Length ? end + 1 : end;
        if (Year(yearAt, out var year))
            end = yearAt + 1;
        parts = new DateParts(year, month, day);
        return true;
    }

    private static bool IsGermanMonth(ReadOnlySpan<char> word) =>
        word is "Januar" or "Februar" or "März" or "April" or "Mai" or "Juni" or "Juli" or "August" or "September" or "Oktober" or "November" or "Dezember";

    /// <summary>"Monday, Oct. 4" belongs together.</summary>
    private bool TryWeekdayDate(int i, ref DateParts parts, ref int end)
    {
        if (!DateWords.IsWeekday(Of(i)))
            return false;
        var at = Of(i + 1) is "," ? i + 2 : i + 1;
        if (at >= _tokens.Length)
            return false;
        if (Of(at) is "the")
            at++;
        return at < _tokens.Length && ((_tokens[at].Kind == TokenKind.Word && TryMonthDay(at, ref parts, ref end) && parts.Day > 0)
            || (_tokens[at].Kind == TokenKind.Number && TryDayMonth(at, ref parts, ref end)));
    }

    /// <summary>2016年10月4日, 10月4日, 2016年10月, 2016년 10월 4일, each with plain or full-width digits.</summary>
    private bool TryIdeographic(int i, int eraStart, ref DateParts parts, ref int end)
    {
        int year = 0, month = 0, day = 0;
        var at = i;
        while (at < _tokens.Length && Digits(at, out var number, out var unit, out var next))
        {
            switch (unit)
            {
                case '年' or '년' when year == 0 && month == 0:
                    year = eraStart > 0 ? eraStart + number - 1 : number;
                    break;
                case '月' or '월' when month == 0:
                    month = number;
                    break;
                case '日' or '号' or '號' or '일' when month > 0 && day == 0:
                    day = number;
                    break;
                default:
                    next = at;
                    break;
            }

            if (next == at)
                break;
            at = next;
        }

        if (at == i || (eraStart == 0 && year is > 0 and < 1000) || (year == 0 && day == 0) || (year > 0 && day > 0 && month == 0))
            return false;
        (parts, end) = (new DateParts(year, month, day), at);
        return true;
    }

    /// <summary>A number and the unit behind it, as one token (2016년) or two (2016|年).</summary>
    private bool Digits(int i, out int number, out char unit, out int next)
    {
        (number, unit, next) = (0, '\0', i);
        var word = Of(i);
        var k = 0;
        for (; k < word.Length && k < 5 && char.IsDigit(word[k]); k++)
            number = (number * 10) + (int)char.GetNumericValue(word[k]);
        if (k == 0)
        {
            // The first year of an era is written 元.
            if (word is not "元")
                return false;
            number = 1;
            k = 1;
        }

        if (k < word.Length)
        {
            unit = word[k];
            next = i + 1;
            return k + 1 == word.Length || unit is '년' or '월' or '일';
        }

        if (Of(i + 1) is not { Length: 1 } suffix)
            return false;
        unit = suffix[0];
        next = i + 2;
        return true;
    }

    /// <summary>The first year of a Japanese era whose name starts at token <paramref name="i"/>.</summary>
    private bool EraYear(int i, out int first)
    {
        first = 0;
        if (i + 2 >= _tokens.Length || _tokens[i + 1].End - _tokens[i].Start != 2)
            return false;
        first = text.Text.AsSpan(_tokens[i].Start, 2) switch
        {
            "令和" => 2019,
            "平成" => 1989,
            "昭和" => 1926,
            "大正" => 1912,
            "明治" => 1868,
            _ => 0,
        };
        return first > 0;
    }

    /// <summary>A year where a preposition or brackets show that it is one; a decade such as 1990s.</summary>
    private bool TryYearOrDecade(int i, out DateMention mention, out int end)
    {
        mention = default;
        end = i + 1;
        var token = _tokens[i];
        var word = Of(i);
        if (word.Length is 5 or 3 && word[^1] == 's')
        {
            var digits = word[..^1];
            if (word.Length == 3 && (word[0] != '\'' && word[0] != '\u2019'))
                return false;
            if (word.Length == 3 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var decade) || decade % 10 != 0 || decade is < 1500 or > 2090)
                return false;
            mention = new DateMention(token.Start, token.Length, i, DatePrecision.Decade, new DateOnly(decade, 1, 1), false, decade);
            return true;
        }

        if (!Year(i, out var year))
            return false;
        var before = Of(i - 1);
        var after = Of(i + 1);
        var shown = before is "in" or "In" or "since" or "Since" or "until" or "Until" or "by" or "By" or "from" or "From" or "of" or "during" or "During" or "before" or "Before" or "after" or "After" or "year" or "early" or "late" or "en" or "im" or "Jahr"
            || (before is "(" && after is ")");
        if (!shown || after is "people" or "dollars" or "votes" or "percent" or "%" or "million")
            return false;
        mention = new DateParts(year, 0, 0).ToMention(token.Start, token.Length, i, published);
        return true;
    }

    /// <summary>A day of the month: 4, 04, 4th, 1er.</summary>
    private bool Day(int i, out int day)
    {
        day = 0;
        var word = Of(i);
        if (i < 0 || i >= _tokens.Length || _tokens[i].Kind != TokenKind.Number || word.Length is 0 or > 4)
            return false;
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" or "er")
            word = word[..^2];
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    // Four digits from 1500 on: earlier years do not occur in news without "A.D." or a full date.
    private bool Year(int i, out int year)
    {
        var word = Of(i);
        year = 0;
        if (word.Length != 4 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1500 or > 2100)
            return false;
        year = number;
        return true;
    }
}
