using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>A sentence that a summary may choose, with the numbers of its concepts in the pool.</summary>
internal sealed class PoolSentence
{
    public required Article Article { get; init; }

    public required int ArticleNumber { get; init; }

    public required ArticleSentence Sentence { get; init; }

    /// <summary>Its terms, as numbers into the pool's terms, in text order.</summary>
    public required int[] Terms { get; init; }

    /// <summary>Its pairs: the one at <c>i</c> is of the terms <c>i</c> and <c>i + 1</c>.</summary>
    public required int[] Pairs { get; init; }

    /// <summary>The cosine of its content terms with those of all articles, 0 to 1.</summary>
    public double Centrality { get; set; }

    /// <summary>Its number in its article by the number of sentences there: 0 at the beginning, towards 1 at the end.</summary>
    public double RelativePosition => Sentence.Place / (double)Math.Max(1, Article.Sentences.Length);

    public int Words => Sentence.Words;

    public string Text => Sentence.Span.Of(Article.Text);
}
