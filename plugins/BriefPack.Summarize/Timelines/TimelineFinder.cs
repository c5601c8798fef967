using System.Collections.Immutable;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>Collects the sentences that say on which day something happened, one for each event.</summary>
internal static class TimelineFinder
{
    // Shorter ones say that something happened and not what.
    private const int ShortestSentence = 7;

    // A day of a story has a few events; what comes behind them is colour.
    private const int MostOfOneDay = 4;

    // What is worth less than the mean of its story's sentences is background that happens to have a date, where there are more events than these.
    private const int Few = 6;

    /// <summary>The events by date: on each day those that most articles report, then those that tell most of the story.</summary>
    /// <param name="stories">The stories of the pack.</param>
    /// <param name="most">How many events to keep.</param>
    public static Timeline Find(IReadOnlyList<Story> stories, int most)
    {
        var found = stories.SelectMany(Events).OrderByDescending(item => item.Event.AlsoReportedBy.Length).ThenByDescending(item => item.Worth)
            .Where((item, i) => i < Few || item.Worth >= 1).ToList();
        var kept = found.GroupBy(item => item.Event.Date).SelectMany(day => day.Take(MostOfOneDay))
            .OrderByDescending(item => item.Event.AlsoReportedBy.Length).ThenByDescending(item => item.Worth).Take(most);
        return new([.. kept.Select(item => item.Event).OrderBy(item => item.Date)]);
    }

    private static IEnumerable<(TimelineEvent Event, double Worth)> Events(Story story)
    {
        var kept = new List<(DateOnly Date, int Number, Span Expression)>();
        var first = 0;
        foreach (var article in story.Pool.Articles)
        {
            foreach (var date in article.IsColumn && story.Pool.Articles.Count > 1 ? [] : article.Dates.DistinctBy(date => date.Sentence))
                if (IsEvent(article, article.Sentences[date.Sentence], date) && !kept.Exists(other => other.Date == date.Date && story.Reports.AreSame(other.Number, first + date.Sentence)))
                    kept.Add((date.Date, first + date.Sentence, date.Expression));
            first += article.Sentences.Length;
        }
        foreach (var (date, number, expression) in kept)
        {
            var sentence = story.Pool.Sentences[number];
            ImmutableArray<string> others = [.. story.Reports.Of(number, true).Where(report => story.Pool.Sentences[report].Article.Dates.Any(other => other.Date == date))
                .Select(report => story.Pool.Sentences[report].Article.Id)];
            yield return (new(date, sentence.Article.Id, sentence.Sentence.Span, expression, others), story.Worth(number) / story.MeanWorth);
        }
    }

    private static bool IsEvent(Article article, ArticleSentence sentence, DatedSentence date) =>
        Statement.Is(sentence, ShortestSentence) && (!sentence.Has(SentenceTraits.PointsBack) || sentence.Index == 0)
        && sentence.Span.Contains(date.Expression) && IsThen(article.Text.AsSpan(sentence.Span.Start, date.Expression.Start - sentence.Span.Start));

    /// <summary>Whether something happened on the day: not <c>since Tuesday</c> or <c>by Friday</c>, and not <c>a Tuesday</c>, which is any.</summary>
    private static bool IsThen(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return !LeadingWords.NoEvent.Contains(word) && word is not ("a" or "every" or "each");
    }
}
