using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>
/// Describes a sentence by its place, length, company and manner, for what its concepts alone do not tell: a sentence in the middle of an article is
/// worth less than the sum of its words, one that many others resemble is worth more.
/// </summary>
internal sealed class SentenceFeatures
{
    // How many sentences on either side count as neighbours.
    private const int Neighbours = 3;

    private readonly SentencePool _pool;
    private readonly double _share;
    private readonly double _length;
    private readonly double[] _values = new double[Count];
    private readonly bool[] _inLead;
    private readonly int[] _mark;
    private int _markRound;
    private int _count;

    public SentenceFeatures(SentencePool pool, int plannedWords)
    {
        _pool = pool;
        _share = PlanFeatures.Share(pool, plannedWords);
        _length = PlanFeatures.Length(pool);
        _inLead = new bool[pool.Terms.Length];
        _mark = new int[pool.Terms.Length];
        foreach (var sentence in pool.Sentences)
            if (sentence.Sentence.Index == 0)
                foreach (var term in sentence.Terms)
                    _inLead[term] |= !pool.IsFunctionWord[term];
    }

    /// <summary>The number of features.</summary>
    public const int Count = 57;

    /// <summary>The features of a sentence; the span is overwritten by the next call.</summary>
    /// <param name="number">Its number in the pool.</param>
    /// <param name="value">The mean value of its concepts.</param>
    public ReadOnlySpan<double> Of(int number, double value)
    {
        _count = 0;
        var pooled = _pool.Sentences[number];
        var sentence = pooled.Sentence;
        double index = Math.Log(1 + sentence.Place), several = _pool.Articles.Count > 1 ? 1 : 0;
        var relative = pooled.RelativePosition;
        var (content, capitalized, quoted) = Shares(sentence);
        ReadOnlySpan<double> varying =
        [
            sentence.Place == 0 ? 1 : 0, sentence.Place == 1 ? 1 : 0, sentence.Place == 2 ? 1 : 0, index, relative, pooled.Centrality, LeadShare(pooled),
            NeighbourShare(number), Math.Log(1 + pooled.Words), value, quoted, content,
        ];
        Add(varying, 1);
        Add(varying, _share);
        Add(varying, several);
        Add([_length * index, _length * relative], 1);
        Add(
        [
            relative > 0.9 ? 1 : 0, StartsParagraph(number) ? 1 : 0, pooled.Words < 8 ? 1 : 0, pooled.Words < 13 ? 1 : 0, pooled.Words > 30 ? 1 : 0,
            pooled.Words > 45 ? 1 : 0, capitalized, quoted > 0 ? 1 : 0, quoted > 0.9 ? 1 : 0,
            Is(sentence, SentenceTraits.PointsBack), Is(sentence, SentenceTraits.Question), Is(sentence, SentenceTraits.CaptionWords),
            Is(sentence, SentenceTraits.FirstPerson), Is(sentence, SentenceTraits.Connective), Is(sentence, SentenceTraits.Open), Is(sentence, SentenceTraits.Digits),
            Is(sentence, SentenceTraits.Speech), Is(sentence, SentenceTraits.Colon), pooled.Centrality * pooled.Centrality,
        ], 1);
        return _values.AsSpan(0, _count);
    }

    private static double Is(ArticleSentence sentence, SentenceTraits trait) => sentence.Has(trait) ? 1 : 0;

    private bool StartsParagraph(int number) =>
        number == 0 || _pool.Sentences[number - 1].Sentence.Paragraph != _pool.Sentences[number].Sentence.Paragraph
        || _pool.Sentences[number - 1].ArticleNumber != _pool.Sentences[number].ArticleNumber;

    private static (double Content, double Capitalized, double Quoted) Shares(ArticleSentence sentence)
    {
        var (content, capitalized, quoted) = (0, 0, 0);
        foreach (var use in sentence.Terms)
        {
            if (!use.IsFunctionWord)
                content++;
            if ((use.Marks & TermMarks.Capitalized) != 0)
                capitalized++;
            if ((use.Marks & TermMarks.Quoted) != 0)
                quoted++;
        }
        double all = Math.Max(1, sentence.Terms.Length);
        return (content / all, capitalized / all, quoted / all);
    }

    /// <summary>How much of the sentence's content the first sentences of the articles have.</summary>
    private double LeadShare(PoolSentence sentence) => sentence.Sentence.Index == 0 ? 0.5 : ShareOf(sentence, term => _inLead[term]);

    /// <summary>How much of the sentence's content its neighbours have.</summary>
    private double NeighbourShare(int number)
    {
        _markRound++;
        var sentence = _pool.Sentences[number];
        for (var i = Math.Max(0, number - Neighbours); i <= Math.Min(_pool.Sentences.Length - 1, number + Neighbours); i++)
            if (i != number && _pool.Sentences[i].ArticleNumber == sentence.ArticleNumber)
                foreach (var term in _pool.Sentences[i].Terms)
                    _mark[term] = _markRound;
        return ShareOf(sentence, term => _mark[term] == _markRound);
    }

    private double ShareOf(PoolSentence sentence, Func<int, bool> isShared)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var term in sentence.Terms)
            if (!_pool.IsFunctionWord[term])
            {
                all += _pool.Rarity[term];
                if (isShared(term))
                    shared += _pool.Rarity[term];
            }
        return all > 0 ? shared / all : 0;
    }

    private void Add(ReadOnlySpan<double> values, double factor)
    {
        foreach (var value in values)
            _values[_count++] = value * factor;
    }
}
