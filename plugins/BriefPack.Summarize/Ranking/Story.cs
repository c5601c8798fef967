using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>The articles of one topic, read together.</summary>
internal sealed class Story
{
    // A newer version of a sentence takes its place when it is worth nearly as much.
    private const double NewerIsWorth = 0.8;

    // It must also hold most of what the older one tells: a passing mention in a later article is no newer version.
    private const double NewerHolds = 0.6;

    // About three sentences: what is read before the page is turned.
    private const int CoreWords = 60;

    // The page that is read stands far from the articles: "The ferry is real." says nothing there, though it is rich in the story's words.
    // On the timeline clusters, cross-validated, R1/R2 are 29.3/8.4 with statements and the weights below, 29.2/7.7 with neither.
    private static readonly SearchWeights Statements = new() { ShortestStatement = 9 };

    // What a sentence is worth more for its place on the page of the pack: an article's first, its next two, a quotation, and for each of up to three
    // other articles that report it. Without them the page opens on details.
    private const double OpeningIsWorth = 1.1;
    private const double EarlyIsWorth = 1.05;
    private const double QuotationIsWorth = 0.6;
    private const double ReportIsWorth = 0.3;

    // And what it is worth less for what the reader of the page cannot know: "also", "this decision"; "The request came", where no other article's first
    // sentences speak of a request; few words without a number that nobody else reports; an opinion.
    private const double ReferenceIsWorth = 0.85;
    private const double UnknownIsWorth = 0.8;
    private const double PlainIsWorth = 0.7;
    private const int PlainWords = 13;
    private const double ColumnIsWorth = 0.85;
    private const int OpeningTerms = 2;

    private const int MostCompared = 3000;

    private readonly SummaryModel _model;
    private int[]? _reported;
    private double[]? _worth;
    private double? _meanWorth;

    public Story(IReadOnlyList<Article> articles, SummaryModel model)
    {
        _model = model;
        Pool = SentencePool.Of(articles);
        Reports = new(Pool);
    }

    public SentencePool Pool { get; }

    public ReportFinder Reports { get; }

    /// <summary>The sentences that stand for the story, those that most articles report first, then by weight.</summary>
    public IReadOnlyList<StorySentence> Summarize(SummaryBudget budget)
    {
        if (Pool.Sentences.Length == 0)
            return [];
        // Readers stop early: the best short summary stands first, what a longer one adds comes behind it.
        int[]? core = budget.PlannedWords > 1.5 * CoreWords ? Run(Search(new(CoreWords)), () => Search(new(CoreWords), SearchWeights.Default)) : null;
        if (core is not null && budget.IsReached(core.Length, core.Sum(number => Pool.Sentences[number].Words)))
            core = null;
        var search = Search(budget);
        var chosen = Run(search, () => Search(budget, SearchWeights.Default), core);
        var sentences = new List<StorySentence>();
        foreach (var number in chosen)
        {
            var reports = Reports.Of(number, true);
            var newest = Newest(number, reports, chosen, search);
            if (newest != number)
                reports = Reports.Of(newest, true);
            if (!sentences.Exists(other => other.Number == newest || (newest != number && Reports.AreSame(other.Number, newest))))
                sentences.Add(new(newest, number, [.. reports.Select(report => Pool.Sentences[report].ArticleNumber)], Density(search, newest)));
        }
        return core is null ? InOrder(sentences) : [.. InOrder([.. sentences.Where(sentence => core.Contains(sentence.From))]), .. InOrder([.. sentences.Where(sentence => !core.Contains(sentence.From))])];
    }

    private SummarySearch Search(SummaryBudget budget, SearchWeights? weights = null) =>
        new(Pool, ForPack(_model.Value(Pool, budget.PlannedWords)), budget, Reports, weights ?? Statements);

    /// <summary>What sentences are worth on the page of the pack: those that open an article, or that several articles report, tell what the story is.</summary>
    private PoolValues ForPack(PoolValues values)
    {
        var factors = (double[])values.Factors.Clone();
        for (var i = 0; i < factors.Length; i++)
        {
            var sentence = Pool.Sentences[i];
            factors[i] *= (sentence.Sentence.Index == 0 ? OpeningIsWorth : sentence.Sentence.Index < 3 ? EarlyIsWorth : 1)
                * (sentence.Text[0] is '\u201c' or '"' ? QuotationIsWorth : 1)
                * (1 + (ReportIsWorth * ReportsOf(i)))
                * (sentence.Sentence.Has(SentenceTraits.NeedsArticle) ? ReferenceIsWorth : 1)
                * (sentence.Sentence.Has(SentenceTraits.DefiniteOpening) && !IsKnown(sentence) ? UnknownIsWorth : 1)
                * (sentence.Words < PlainWords && !sentence.Sentence.Has(SentenceTraits.Digits) && ReportsOf(i) == 0 ? PlainIsWorth : 1)
                * (sentence.Article.IsColumn && Pool.Articles.Count > 1 ? ColumnIsWorth : 1);
        }
        return values with { Factors = factors };
    }

    /// <summary>Whether the first sentences of two articles have a word that a sentence opens with, behind <c>The</c>.</summary>
    private bool IsKnown(PoolSentence sentence)
    {
        foreach (var term in sentence.Terms.AsSpan(1, Math.Min(OpeningTerms, sentence.Terms.Length - 1)))
            if (!Pool.IsFunctionWord[term] && Pool.Terms[term].LeadArticles > 1)
                return true;
        return false;
    }

    /// <summary>What a word of a sentence is worth on the page of the pack, whatever else stands there.</summary>
    public double Worth(int number)
    {
        if (_worth is null)
        {
            var values = ForPack(_model.Value(Pool, CoreWords));
            _worth = [.. Pool.Sentences.Select((sentence, i) => values.Factors[i] * values.Concepts.Density(sentence))];
        }
        return _worth[number];
    }

    /// <summary>The mean of <see cref="Worth"/> over the sentences that can be chosen.</summary>
    public double MeanWorth => _meanWorth ??= Enumerable.Range(0, Pool.Sentences.Length).Where(i => !Pool.Sentences[i].Sentence.Has(SentenceTraits.Scrap)).Select(Worth).DefaultIfEmpty().Average();

    /// <summary>How many other articles report a sentence, up to three.</summary>
    private int ReportsOf(int number)
    {
        // Every sentence is compared with every other: beyond a few thousand, and in a single article, that is not worth its time.
        if (Pool.Articles.Count == 1 || Pool.Sentences.Length > MostCompared)
            return 0;
        _reported ??= [.. Enumerable.Range(0, Pool.Sentences.Length).Select(i => Math.Min(Reports.Of(i, false).Count, 3))];
        return _reported[number];
    }

    /// <summary>Chooses statements; where the articles have none, such as a list or a poem, whatever there is.</summary>
    private static int[] Run(SummarySearch search, Func<SummarySearch> anything, int[]? start = null) =>
        search.Run(start) is { Length: > 0 } chosen ? chosen : anything().Run(start);

    private int Newest(int number, IReadOnlyList<int> reports, int[] chosen, SummarySearch search)
    {
        var (best, day) = (number, Pool.Sentences[number].Article.Published);
        if (day is null || IsNeeded(number, chosen))
            return number;
        foreach (var report in reports)
            if (Pool.Sentences[report].Article.Published > day && !chosen.Contains(report) && StandsAlone(report)
                && Density(search, report) >= NewerIsWorth * Density(search, number) && search.Value([report]) >= NewerHolds * search.Value([number]))
                (best, day) = (report, Pool.Sentences[report].Article.Published);
        return best;
    }

    /// <summary>Whether a sentence is there for the next one, or the one before is there for it.</summary>
    private bool IsNeeded(int number, int[] chosen) =>
        !StandsAlone(number) || (chosen.Contains(number + 1) && Pool.Sentences[number + 1].Sentence.Index > 0 && !StandsAlone(number + 1));

    private bool StandsAlone(int number) =>
        !Pool.Sentences[number].Sentence.Has(SentenceTraits.Scrap)
        && (!Pool.Sentences[number].Sentence.Has(SentenceTraits.PointsBack) || Pool.Sentences[number].Sentence.Index == 0);

    private double Density(SummarySearch search, int number) => search.Value([number]) / Math.Max(1, Pool.Sentences[number].Words);

    /// <summary>A sentence that points back stays behind the one that it points to.</summary>
    private List<StorySentence> InOrder(List<StorySentence> sentences)
    {
        var groups = new List<List<StorySentence>>();
        foreach (var sentence in sentences.OrderBy(sentence => sentence.Number))
            if (!StandsAlone(sentence.Number) && groups.Count > 0 && groups[^1][^1].Number == sentence.Number - 1)
                groups[^1].Add(sentence);
            else
                groups.Add([sentence]);
        return [.. groups.OrderByDescending(group => group.Max(sentence => sentence.Articles.Count))
            .ThenByDescending(group => group.Average(sentence => sentence.Density)).SelectMany(group => group)];
    }
}
