using System.Collections.Immutable;
using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>Chooses the sentences that stand for all articles of a pack. Thread-safe.</summary>
internal sealed class PackSummarizer(SummarizeOptions options, SummaryModel? model = null)
{
    private const int FirstWords = 60;
    private const int WordsPerArticle = 15;
    private const int MostWords = 240;

    // A story gets one sentence at least, or nothing.
    private const int LeastWords = 20;

    private readonly SummaryModel _model = model ?? SummaryModel.Default;

    /// <summary>The budget for a number of articles.</summary>
    public SummaryBudget BudgetFor(int articles) =>
        new(options.PackWords ?? Math.Min(MostWords, FirstWords + (WordsPerArticle * articles)), options.PackSentences);

    /// <summary>Summarises the articles that are not duplicates, in the order of the pack.</summary>
    public PackReading Summarize(IReadOnlyList<Article> articles)
    {
        var groups = TopicFinder.Find(articles);
        var stories = groups.Select(group => new Story([.. group.Select(number => articles[number])], _model)).ToList();
        var sentences = new List<(PackSentence Sentence, DateOnly? Day)>();
        var topics = ImmutableArray.CreateBuilder<Topic>();
        var names = new TopicNames(articles);
        var budget = BudgetFor(articles.Count);
        var (words, count) = (0, 0);
        var weights = stories.Sum(Weight);
        foreach (var story in stories)
        {
            var several = story.Pool.Articles.Count > 1;
            var share = Share(budget, Weight(story) / weights, words, count);
            if (share is null && !several)
                continue;
            var summary = story.Summarize(share ?? new(LeastWords)).Select(sentence => (ToPack(story, sentence), story.Pool.Sentences[sentence.Number].Article.Published, story.Pool.Sentences[sentence.Number].Words)).ToList();
            if (several)
                topics.Add(new(names.Of(story.Pool.Articles), [.. story.Pool.Articles.Select(article => article.Id)], [.. summary.Select(item => item.Item1)]));
            if (share is null)
                continue;
            sentences.AddRange(summary.Select(item => (item.Item1, item.Published)));
            words += summary.Sum(item => item.Words);
            count += summary.Count;
        }
        return new(new([.. InOrder(sentences)]), new(topics.ToImmutable()), TimelineFinder.Find(stories, options.TimelineEvents));
    }

    /// <summary>Squared, so that a story told by five articles is not crowded out by five that one article tells each.</summary>
    private static double Weight(Story story) => (double)story.Pool.Articles.Count * story.Pool.Articles.Count;

    /// <summary>The part of the budget that a story gets; null where the budget is used up.</summary>
    private static SummaryBudget? Share(SummaryBudget budget, double share, int wordsUsed, int sentencesUsed)
    {
        if (budget.Sentences is { } sentences)
            return sentencesUsed >= sentences ? null
                : new(budget.Words, Math.Clamp((int)Math.Round(sentences * share), 1, sentences - sentencesUsed));
        return wordsUsed >= budget.Words ? null
            : new(Math.Clamp((int)Math.Round(budget.Words * share), LeastWords, Math.Max(LeastWords, budget.Words - wordsUsed)));
    }

    private IEnumerable<PackSentence> InOrder(List<(PackSentence Sentence, DateOnly? Day)> sentences) =>
        (options.PackOrder == SummaryOrder.Chronological ? sentences.OrderBy(item => item.Day ?? DateOnly.MaxValue) : sentences.AsEnumerable())
        .Select(item => item.Sentence);

    private static PackSentence ToPack(Story story, StorySentence sentence) =>
        new(story.Pool.Sentences[sentence.Number].Article.Id, story.Pool.Sentences[sentence.Number].Sentence.Span,
            [.. sentence.Articles.Select(number => story.Pool.Articles[number].Id)]);
}
