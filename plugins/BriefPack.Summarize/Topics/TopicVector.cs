using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>What an article, or a topic as the sum of its articles, is about: the weight of each content term.</summary>
internal sealed class TopicVector
{
    private readonly Dictionary<ulong, double> _weights = [];
    private int _articles;
    private double _norm;

    public bool IsEmpty => _articles == 0;

    /// <summary>The vector of an article, of length 1: (1 + log count) times the square of the rarity, so that common words tell little.</summary>
    public static TopicVector Of(Article article)
    {
        var vector = new TopicVector { _articles = 1 };
        foreach (var sentence in article.Sentences)
            foreach (var use in sentence.Terms)
                if (!use.IsFunctionWord)
                    vector._weights[use.Term] = vector._weights.GetValueOrDefault(use.Term) + 1;
        foreach (var (term, count) in vector._weights)
        {
            var rarity = BackgroundFrequencies.RarityOf(term);
            vector._weights[term] = (1 + Math.Log(count)) * rarity * rarity;
        }
        var length = Math.Sqrt(vector._weights.Values.Sum(weight => weight * weight));
        if (length > 0)
            foreach (var term in vector._weights.Keys)
                vector._weights[term] /= length;
        vector._norm = length > 0 ? 1 : 0;
        return vector;
    }

    public void Add(TopicVector other) => Change(other, 1);

    public void Remove(TopicVector other) => Change(other, -1);

    public double Cosine(TopicVector other)
    {
        var (small, large) = _weights.Count < other._weights.Count ? (this, other) : (other, this);
        var product = 0.0;
        foreach (var (term, weight) in small._weights)
            product += weight * large._weights.GetValueOrDefault(term);
        return _norm > 0 && other._norm > 0 ? product / (_norm * other._norm) : 0;
    }

    private void Change(TopicVector other, int sign)
    {
        foreach (var (term, weight) in other._weights)
            _weights[term] = _weights.GetValueOrDefault(term) + (sign * weight);
        _articles += sign * other._articles;
        _norm = Math.Sqrt(_weights.Values.Sum(weight => weight * weight));
    }
}
