using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>Names a topic by the terms that its articles share and that other articles of the pack lack.</summary>
internal static class TopicNames
{
    private const int Terms = 3;

    /// <summary>The name: up to three terms as they are mostly written; names of two words stand as one term.</summary>
    /// <param name="topic">The articles of the topic.</param>
    /// <param name="all">All articles of the pack.</param>
    public static string Of(IReadOnlyList<Article> topic, IReadOnlyList<Article> all)
    {
        var inside = Count(topic);
        var outside = all.Count > topic.Count ? Count([.. all.Except(topic)]) : [];
        var ranked = inside
            .Select(pair => (pair.Key, pair.Value, Score: Score(pair.Value, outside.GetValueOrDefault(pair.Key), topic.Count, all.Count - topic.Count)))
            .Where(candidate => candidate.Score > 0)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Key);
        var names = new List<string>();
        foreach (var (_, candidate, _) in ranked)
        {
            var name = candidate.Surface();
            // A word that a name of two words holds adds nothing to it.
            if (!names.Exists(other => other.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(other, StringComparison.OrdinalIgnoreCase)))
                names.Add(name);
            if (names.Count == Terms)
                break;
        }
        return string.Join(", ", names);
    }

    private static double Score(Candidate inside, Candidate? outside, int topicArticles, int otherArticles)
    {
        var share = inside.Articles / (double)topicArticles;
        var elsewhere = otherArticles == 0 ? 0 : (outside?.Articles ?? 0) / (double)otherArticles;
        return inside.Articles < 2 ? 0 : Math.Max(0, share - elsewhere) * inside.Rarity * (1 + Math.Log(inside.Count)) * (inside.IsPair ? 1.5 : 1);
    }

    private static Dictionary<ulong, Candidate> Count(IReadOnlyList<Article> articles)
    {
        var candidates = new Dictionary<ulong, Candidate>();
        for (var number = 0; number < articles.Count; number++)
            foreach (var sentence in articles[number].Sentences)
                for (var i = 0; i < sentence.Terms.Length; i++)
                {
                    var use = sentence.Terms[i];
                    if (use.IsFunctionWord)
                        continue;
                    Add(candidates, use.Term, number, SurfaceOf(articles[number], sentence, i, i), BackgroundFrequencies.RarityOf(use.Term), false);
                    if (i > 0 && IsName(use) && IsName(sentence.Terms[i - 1]))
                        Add(candidates, TermHash.OfPair(sentence.Terms[i - 1].Term, use.Term), number, SurfaceOf(articles[number], sentence, i - 1, i),
                            Math.Max(BackgroundFrequencies.RarityOf(use.Term), BackgroundFrequencies.RarityOf(sentence.Terms[i - 1].Term)), true);
                }
        return candidates;
    }

    private static bool IsName(in TermUse use) => (use.Marks & (TermMarks.Capitalized | TermMarks.FunctionWord)) == TermMarks.Capitalized;

    private static void Add(Dictionary<ulong, Candidate> candidates, ulong key, int article, string surface, double rarity, bool isPair)
    {
        if (!candidates.TryGetValue(key, out var candidate))
            candidates[key] = candidate = new() { Rarity = rarity, IsPair = isPair };
        candidate.Add(article, surface);
    }

    private static string SurfaceOf(Article article, ArticleSentence sentence, int first, int last) =>
        article.Text[sentence.Terms[first].Start..sentence.Terms[last].End];

    private sealed class Candidate
    {
        private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
        private int _lastArticle = -1;

        public required double Rarity { get; init; }

        public required bool IsPair { get; init; }

        public int Count { get; private set; }

        public int Articles { get; private set; }

        public void Add(int article, string surface)
        {
            Count++;
            if (_lastArticle != article)
                Articles++;
            _lastArticle = article;
            _surfaces[surface] = _surfaces.GetValueOrDefault(surface) + 1;
        }

        public string Surface() => _surfaces.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }
}
