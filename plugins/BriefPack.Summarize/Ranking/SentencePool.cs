using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>The sentences of one article, or of several on one story, with the statistics of their terms and pairs of terms.</summary>
internal sealed class SentencePool
{
    private SentencePool(IReadOnlyList<Article> articles) => Articles = articles;

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All sentences, article by article in text order.</summary>
    public required PoolSentence[] Sentences { get; init; }

    public required ConceptStatistics[] Terms { get; init; }

    public required ConceptStatistics[] Pairs { get; init; }

    /// <summary>The hash of each term.</summary>
    public required ulong[] TermHashes { get; init; }

    /// <summary>Whether a term is a function word.</summary>
    public required bool[] IsFunctionWord { get; init; }

    /// <summary>How rare each term is in news in general, about 0 to 1.</summary>
    public required float[] Rarity { get; init; }

    /// <summary>The two terms of each pair.</summary>
    public required (int First, int Second)[] PairTerms { get; init; }

    /// <summary>The words of all sentences.</summary>
    public int Words { get; private init; }

    /// <summary>Pools articles.</summary>
    public static SentencePool Of(params IReadOnlyList<Article> articles)
    {
        var numbers = new ConceptNumbers();
        var sentences = new List<PoolSentence>();
        for (var number = 0; number < articles.Count; number++)
            foreach (var sentence in articles[number].Sentences)
                sentences.Add(numbers.Number(articles[number], number, sentence));
        PoolSentence[] all = [.. sentences];
        float[] rarity = [.. numbers.TermHashes.Select(BackgroundFrequencies.RarityOf)];
        bool[] functionWords = [.. numbers.FunctionWords];
        Centralities.Set(all, rarity, functionWords);
        var (terms, pairs) = Count(all, numbers);
        return new(articles)
        {
            Sentences = all,
            Terms = terms,
            Pairs = pairs,
            TermHashes = [.. numbers.TermHashes],
            IsFunctionWord = functionWords,
            Rarity = rarity,
            PairTerms = [.. numbers.PairTerms],
            Words = articles.Sum(article => article.Words),
        };
    }

    private static (ConceptStatistics[] Terms, ConceptStatistics[] Pairs) Count(PoolSentence[] sentences, ConceptNumbers numbers)
    {
        var terms = new ConceptStatistics[numbers.TermHashes.Count];
        var pairs = new ConceptStatistics[numbers.PairTerms.Count];
        Array.Fill(terms, ConceptStatistics.New());
        Array.Fill(pairs, ConceptStatistics.New());
        for (var number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            for (var i = 0; i < sentence.Terms.Length; i++)
            {
                terms[sentence.Terms[i]].Add(sentence.Sentence.Terms[i], i, sentence, number);
                if (i < sentence.Pairs.Length)
                    pairs[sentence.Pairs[i]].Add(sentence.Sentence.Terms[i], i, sentence, number);
            }
        }
        return (terms, pairs);
    }
}
