namespace BriefPack.Text;

/// <summary>English dates that are counted from the day of publication.</summary>
internal readonly ref struct RelativeDates(AnalyzedText text, DateOnly? published)
{
    private readonly ReadOnlySpan<Token> _tokens = text.Tokens.AsSpan();
    private readonly DateOnly _today = published ?? default;

    /// <summary>Reads a relative date that starts at token <paramref name="i"/>; <paramref name="end"/> is the token behind it.</summary>
    public bool TryAt(int i, out DateMention mention, out int end)
    {
        mention = default;
        end = i + 1;
        if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            return false;
        var word = Of(i);
        if (word.Length is 0 or > 12)
            return false;
        switch (word)
        {
            case "today" or "Today" or "tonight" or "Tonight":
                return Give(i, end, _today.DayNumber, DatePrecision.Day, out mention);
            case "yesterday" or "Yesterday":
                return Give(i, end, _today.DayNumber - 1, DatePrecision.Day, out mention);
            case "tomorrow" or "Tomorrow":
                return Give(i, end, _today.DayNumber + 1, DatePrecision.Day, out mention);
            case "last" or "Last" or "next" or "Next" or "this" or "This":
                return TryDirected(i, out mention, out end);
        }

        if (DateWords.TryWeekday(word, out var day))
            return Give(i, end, _today.DayNumber - Since(day) + (Since(day) > 0 && IsAhead(i) ? 7 : 0), DatePrecision.Day, out mention);
        return DateWords.TryNumber(word, out var count) && TryAgo(i, count, out mention, out end);
    }

    private ReadOnlySpan<char> Of(int i) => i >= 0 && i < _tokens.Length ? text.TextOf(_tokens[i]) : default;

    /// <summary>Days since that weekday was last; 0 when it is today.</summary>
    private int Since(DayOfWeek day) => ((int)_today.DayOfWeek - (int)day + 7) % 7;

    /// <summary>"last Friday", "next month", "this morning".</summary>
    private bool TryDirected(int i, out DateMention mention, out int end)
    {
        mention = default;
        var direction = (Of(i)[0] | 0x20) switch { 'l' => -1, 'n' => 1, _ => 0 };
        var at = i + 1;
        if (Of(at) is "past" or "coming")
        {
            direction = Of(at) is "past" ? -1 : 1;
            at++;
        }

        end = at + 1;
        var unit = Of(at);
        if (DateWords.TryWeekday(unit, out var day))
        {
            var since = Since(day);
            var back = direction < 0 ? since == 0 ? 7 : since : since - 7;
            return Give(i, end, _today.DayNumber - (direction == 0 && since == 0 ? 0 : back), DatePrecision.Day, out mention);
        }

        switch (unit)
        {
            case "night" or "evening" when direction < 0:
                return Give(i, end, _today.DayNumber - 1, DatePrecision.Day, out mention);
            case "morning" or "afternoon" or "evening" when direction == 0:
                return Give(i, end, _today.DayNumber, DatePrecision.Day, out mention);
            case "week":
                return Give(i, end, _today.DayNumber - Since(DayOfWeek.Monday) + (7 * direction), DatePrecision.Week, out mention);
            case "weekend":
                // The weekend of this week lies ahead; the last one ended on the Sunday before.
                return Give(i, end, _today.DayNumber - Since(DayOfWeek.Monday) + 5 + (7 * direction), DatePrecision.Day, out mention);
            case "month":
                return Month(i, end, (_today.Year * 12) + _today.Month - 1 + direction, DatePrecision.Month, out mention);
            case "year":
                return Month(i, end, (_today.Year + direction) * 12, DatePrecision.Year, out mention);
        }

        var month = DateWords.MonthOf(unit);
        if (month == 0)
            return false;
        // "last March" is the latest one that is over, "next March" the first that has not begun.
        var year = _today.Year + (direction < 0 && month >= _today.Month ? -1 : direction > 0 && month <= _today.Month ? 1 : 0);
        return Month(i, end, (year * 12) + month - 1, DatePrecision.Month, out mention);
    }

    /// <summary>"three days ago", "a week earlier" is not read: it counts from another day.</summary>
    private bool TryAgo(int i, int count, out DateMention mention, out int end)
    {
        mention = default;
        end = i + 3;
        if (Of(i + 2) is not "ago" || _tokens[i + 1].Kind != TokenKind.Word)
            return false;
        return Of(i + 1) switch
        {
            "day" or "days" => Give(i, end, _today.DayNumber - count, DatePrecision.Day, out mention),
            "week" or "weeks" => Give(i, end, _today.DayNumber - Since(DayOfWeek.Monday) - (7 * count), DatePrecision.Week, out mention),
            "month" or "months" => Month(i, end, (_today.Year * 12) + _today.Month - 1 - count, DatePrecision.Month, out mention),
            "year" or "years" => Month(i, end, (_today.Year - count) * 12, DatePrecision.Year, out mention),
            "decade" or "decades" => Month(i, end, (_today.Year - (10 * count)) * 12, DatePrecision.Decade, out mention),
            _ => false,
        };
    }

    /// <summary>Whether the sentence up to the weekday speaks of what is to come.</summary>
    private bool IsAhead(int i)
    {
        // Six words back: "will meet in Paris on Friday"; further back the verb belongs to something else more often than not.
        for (var k = i - 1; k >= 0 && i - k <= 6 && _tokens[k].Sentence == _tokens[i].Sentence; k--)
        {
            if (Of(k) is "will" or "'ll" or "\u2019ll" or "scheduled" or "expected" or "upcoming" or "planned" or "plans" or "due" or "set")
                return true;
            // "by Friday", but not "rose by 6 per cent on Friday" and not "had arrived by Friday".
            if (Of(k) is "until" or "by" && k == i - 1 && !IsPast(k))
                return true;
            if (Of(k) is "said" or "told" or "was" or "were" or "had" or ",")
                return false;
        }

        return false;
    }

    private bool IsPast(int i)
    {
        for (var k = i - 1; k >= 0 && i - k <= 8 && _tokens[k].Sentence == _tokens[i].Sentence; k--)
            if (Of(k) is "had" or "was" or "were" or "has" or "have")
                return true;
        return false;
    }

    private bool Month(int i, int end, int months, DatePrecision precision, out DateMention mention)
    {
        mention = default;
        var year = months / 12;
        return year is >= 1 and <= 9999 && Give(i, end, new DateOnly(year, (months % 12) + 1, 1).DayNumber, precision, out mention);
    }

    private bool Give(int i, int end, int dayNumber, DatePrecision precision, out DateMention mention)
    {
        mention = default;
        if (dayNumber < DateOnly.MinValue.DayNumber || dayNumber > DateOnly.MaxValue.DayNumber)
            return false;
        mention = new DateMention(_tokens[i].Start, _tokens[end - 1].End - _tokens[i].Start, i, precision, DateOnly.FromDayNumber(dayNumber), true);
        return true;
    }
}
