using System.Collections.Immutable;
using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>Collects the sentences that say on which day something happened, one for each event.</summary>
internal static class TimelineFinder
{
    // Longer sentences name several events and date one of them.
    private const int LongestSentence = 60;

    /// <summary>The events by date: those that most articles report, then those that stand nearest to the beginning of an article.</summary>
    /// <param name="stories">The stories of the pack.</param>
    /// <param name="most">How many events to keep.</param>
    public static Timeline Find(IReadOnlyList<Story> stories, int most)
    {
        var found = stories.SelectMany(Events).ToList();
        var kept = found.OrderByDescending(item => item.Event.AlsoReportedBy.Length).ThenBy(item => item.Place).ThenBy(item => item.Event.Date).Take(most);
        return new([.. kept.Select(item => item.Event).OrderBy(item => item.Date)]);
    }

    private static IEnumerable<(TimelineEvent Event, int Place)> Events(Story story)
    {
        var kept = new List<(DateOnly Date, int Number, Span Expression)>();
        var first = 0;
        foreach (var article in story.Pool.Articles)
        {
            foreach (var date in article.Dates.DistinctBy(date => date.Sentence))
                if (IsEvent(article.Sentences[date.Sentence], date) && !kept.Exists(other => other.Date == date.Date && story.Reports.AreSame(other.Number, first + date.Sentence)))
                    kept.Add((date.Date, first + date.Sentence, date.Expression));
            first += article.Sentences.Length;
        }
        foreach (var (date, number, expression) in kept)
        {
            var sentence = story.Pool.Sentences[number];
            ImmutableArray<string> others = [.. story.Reports.Of(number).Where(report => story.Pool.Sentences[report].Article.Dates.Any(other => other.Date == date))
                .Select(report => story.Pool.Sentences[report].Article.Id)];
            yield return (new(date, sentence.Article.Id, sentence.Sentence.Span, expression, others), sentence.Sentence.Index);
        }
    }

    private static bool IsEvent(ArticleSentence sentence, DatedSentence date) =>
        !sentence.Has(SentenceTraits.Scrap) && (!sentence.Has(SentenceTraits.PointsBack) || sentence.Index == 0) && !sentence.Has(SentenceTraits.Question)
        && sentence.Words <= LongestSentence && sentence.Span.Contains(date.Expression);
}
