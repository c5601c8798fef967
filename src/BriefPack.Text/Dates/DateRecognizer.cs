using System.Collections.Immutable;

namespace BriefPack.Text;

/// <summary>
/// Finds dates in running text: numeric and ISO forms, days and months with names (English, German, French, Spanish, Italian, Portuguese, Dutch, Russian),
/// Chinese, Japanese (with eras) and Korean forms, and English relative dates (<c>yesterday</c>, <c>on Friday</c>, <c>last week</c>, <c>three days ago</c>),
/// which are counted from the publication date. Thread-safe, linear time.
/// </summary>
public static class DateRecognizer
{
    /// <summary>Finds all dates of a text in order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">When the text was published: relative dates and dates without a year are resolved against it. Without it relative dates are left out.</param>
    /// <param name="dayFirst">Whether 4/10/2016 is the fourth of October (true) or April 10 (false, the default). Where only one makes a date, it is that one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<DateMention> Find(AnalyzedText text, DateOnly? published = null, bool dayFirst = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        var calendar = new CalendarDates(text, published, dayFirst);
        var relative = new RelativeDates(text, published);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (!calendar.TryAt(i, out var mention, out var end) && !(published is not null && relative.TryAt(i, out mention, out end)))
                continue;
            mentions.Add(mention);
            i = end - 1;
        }

        return mentions.ToImmutable();
    }
}
