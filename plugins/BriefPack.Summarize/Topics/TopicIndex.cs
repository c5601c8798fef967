using System.Runtime.InteropServices;

namespace BriefPack.Summarize;

/// <summary>
/// The topics of a pack as the sums of their articles, found by term: an article is compared only with the topics that share its words, which for
/// unrelated articles are few.
/// </summary>
internal sealed class TopicIndex
{
    // What rounding leaves of a weight that was added and taken away again.
    private const double Nothing = 1e-9;

    private readonly Dictionary<ulong, List<Posting>> _postings = [];
    private readonly List<int> _articles = [];
    private readonly List<double> _squares = [];
    private double[] _products = [];

    /// <summary>The number of topics, those without articles included.</summary>
    public int Count => _articles.Count;

    public bool IsEmpty(int topic) => _articles[topic] == 0;

    /// <summary>A new topic without articles.</summary>
    public int New()
    {
        _articles.Add(0);
        _squares.Add(0);
        return Count - 1;
    }

    /// <summary>The cosine of a vector, or of the sum of several, with each topic; the span is overwritten by the next call.</summary>
    public ReadOnlySpan<double> Cosines(params ReadOnlySpan<TopicVector> vectors)
    {
        if (_products.Length < Count)
            _products = new double[Math.Max(Count, 2 * _products.Length)];
        var products = _products.AsSpan(0, Count);
        products.Clear();
        foreach (var vector in vectors)
            for (var i = 0; i < vector.Terms.Length; i++)
                if (_postings.TryGetValue(vector.Terms[i], out var postings))
                    foreach (var posting in CollectionsMarshal.AsSpan(postings))
                        products[posting.Topic] += vector.Weights[i] * posting.Weight;
        for (var topic = 0; topic < products.Length; topic++)
            products[topic] = _squares[topic] > Nothing ? products[topic] / Math.Sqrt(_squares[topic]) : 0;
        return products;
    }

    /// <summary>The length of a topic's vector.</summary>
    public double Length(int topic) => Math.Sqrt(_squares[topic]);

    public void Add(int topic, in TopicVector vector) => Change(topic, vector, 1);

    public void Remove(int topic, in TopicVector vector) => Change(topic, vector, -1);

    private void Change(int topic, in TopicVector vector, int sign)
    {
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, vector.Terms[i], out _);
            postings ??= [];
            var at = postings.FindIndex(posting => posting.Topic == topic);
            var before = at < 0 ? 0 : postings[at].Weight;
            var after = before + (sign * vector.Weights[i]);
            _squares[topic] += (after * after) - (before * before);
            if (at < 0)
                postings.Add(new(topic, after));
            else if (after > Nothing)
                postings[at] = new(topic, after);
            else
                postings.RemoveAt(at);
        }
        _articles[topic] += sign;
    }

    private readonly record struct Posting(int Topic, double Weight);
}
