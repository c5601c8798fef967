using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>Names a topic by the terms that its articles share and that other articles of the pack lack.</summary>
internal sealed class TopicNames
{
    private const int Terms = 3;

    private const double PairIsWorth = 1.5;
    private const double NameIsWorth = 1.25;

    // What the first sentences of the articles name is what they are about; who is quoted comes later, and the reporter at the end.
    private const int LeadSentences = 5;
    private const double LeadAside = 0.3;

    // Two words of small letters are one term where the rarer one stands in it this often: "swine flu".
    private const double PhraseShare = 0.6;

    private readonly IReadOnlyList<Article> _all;
    private Dictionary<ulong, int>? _articlesWith;

    /// <summary>Prepares the names of the topics of a pack.</summary>
    /// <param name="all">All articles of the pack.</param>
    public TopicNames(IReadOnlyList<Article> all) => _all = all;

    /// <summary>The name: up to three terms as they are mostly written; names of two words stand as one term.</summary>
    /// <param name="topic">The articles of the topic.</param>
    public string Of(IReadOnlyList<Article> topic)
    {
        var articlesWith = topic.Count < _all.Count ? _articlesWith ??= CountArticles() : [];
        var ranked = Count(topic)
            .Select(pair => (pair.Key, pair.Value, Score: Score(pair.Value, articlesWith.GetValueOrDefault(pair.Key) - pair.Value.Articles, topic.Count, _all.Count - topic.Count)))
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
        // Names tell a story apart at a glance, and stand first.
        return string.Join(", ", names.OrderBy(name => char.IsUpper(name[0]) ? 0 : 1));
    }

    private static double Score(Candidate inside, int outside, int topicArticles, int otherArticles)
    {
        var share = inside.Articles / (double)topicArticles;
        var elsewhere = otherArticles == 0 ? 0 : outside / (double)otherArticles;
        return inside.Articles < 2 || (inside.IsPair && !inside.IsName && !inside.IsPhrase) ? 0
            : Math.Max(0, share - elsewhere) * inside.Rarity * (1 + Math.Log(inside.Count)) * (inside.IsPair ? PairIsWorth : 1) * (inside.IsName ? NameIsWorth : 1)
                * (LeadAside + (inside.LeadArticles / (double)topicArticles));
    }

    private static Dictionary<ulong, Candidate> Count(IReadOnlyList<Article> articles)
    {
        var candidates = new Dictionary<ulong, Candidate>();
        for (var number = 0; number < articles.Count; number++)
            foreach (var use in Uses(articles[number]))
            {
                if (!candidates.TryGetValue(use.Key, out var candidate))
                    candidates[use.Key] = candidate = new(use);
                candidate.Add(number, use.Sentence.Index < LeadSentences, SurfaceOf(articles[number], use));
            }
        foreach (var pair in candidates.Values.Where(candidate => candidate.IsPair))
            pair.IsPhrase = pair.Count >= PhraseShare * Math.Min(candidates[pair.Parts.First].Count, candidates.GetValueOrDefault(pair.Parts.Second)?.Count ?? int.MaxValue);
        return candidates;
    }

    /// <summary>In how many articles of the pack each candidate stands.</summary>
    private Dictionary<ulong, int> CountArticles()
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var article in _all)
            foreach (var key in Uses(article).Select(use => use.Key).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }

    /// <summary>The words of an article that may name its topic, and the pairs of them that may be one term.</summary>
    private static IEnumerable<Use> Uses(Article article)
    {
        foreach (var sentence in article.Sentences.Where(sentence => !sentence.Has(SentenceTraits.Scrap | SentenceTraits.Furniture)))
            for (var i = 0; i < sentence.Terms.Length; i++)
            {
                var term = sentence.Terms[i];
                if (term.IsFunctionWord || char.IsDigit(article.Text[term.Start]))
                    continue;
                yield return new(term.Term, sentence, i, i);
                if (i > 0 && !sentence.Terms[i - 1].IsFunctionWord && IsOneTerm(article.Text, sentence.Terms[i - 1], term))
                    yield return new(TermHash.OfPair(sentence.Terms[i - 1].Term, term.Term), sentence, i - 1, i);
            }
    }

    /// <summary>Whether nothing but a blank stands between two terms, and both are written as names or neither.</summary>
    private static bool IsOneTerm(string text, in TermUse first, in TermUse second) =>
        second.Start == first.End + 1 && text[first.End] == ' ' && !char.IsDigit(text[first.Start]) && (IsName(first) || first.Word == 0) == IsName(second);

    private static bool IsName(in TermUse use) => (use.Marks & (TermMarks.Capitalized | TermMarks.FunctionWord)) == TermMarks.Capitalized;

    private static string SurfaceOf(Article article, in Use use) => article.Text[use.Sentence.Terms[use.First].Start..use.Sentence.Terms[use.Last].End];

    /// <summary>A candidate where it stands.</summary>
    private readonly record struct Use(ulong Key, ArticleSentence Sentence, int First, int Last);

    private sealed class Candidate(Use use)
    {
        private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
        private int _lastArticle = -1;
        private int _lastLeadArticle = -1;
        private int _capitals;

        public double Rarity { get; } = Math.Max(BackgroundFrequencies.RarityOf(use.Sentence.Terms[use.First].Term), BackgroundFrequencies.RarityOf(use.Sentence.Terms[use.Last].Term));

        public bool IsPair { get; } = use.First != use.Last;

        public (ulong First, ulong Second) Parts { get; } = (use.Sentence.Terms[use.First].Term, use.Sentence.Terms[use.Last].Term);

        /// <summary>Whether its two words belong together.</summary>
        public bool IsPhrase { get; set; }

        public int Count { get; private set; }

        /// <summary>Whether it is mostly written with a capital.</summary>
        public bool IsName => _capitals * 2 > Count;

        public int Articles { get; private set; }

        public int LeadArticles { get; private set; }

        public void Add(int article, bool lead, string surface)
        {
            Count++;
            if (char.IsUpper(surface[0]))
                _capitals++;
            if (lead && _lastLeadArticle != article)
            {
                LeadArticles++;
                _lastLeadArticle = article;
            }
            if (_lastArticle != article)
                Articles++;
            _lastArticle = article;
            _surfaces[surface] = _surfaces.GetValueOrDefault(surface) + 1;
        }

        public string Surface() => _surfaces.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }
}
