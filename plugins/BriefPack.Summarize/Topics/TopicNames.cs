using BriefPack.Summarize.Analysis;
using BriefPack.Summarize.Ranking;

namespace BriefPack.Summarize;

/// <summary>Names a topic by the terms that its articles share and that other articles of the pack lack.</summary>
internal static class TopicNames
{
    private const int Terms = 3;

    private const double PairIsWorth = 1.5;
    private const double NameIsWorth = 1.25;

    // What the first sentences of the articles name is what they are about; who is quoted comes later, and the reporter at the end.
    private const int LeadSentences = 5;
    private const double LeadAside = 0.3;

    // Two words of small letters are one term where the rarer one stands in it this often: "swine flu".
    private const double PhraseShare = 0.6;

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
        // Names tell a story apart at a glance, and stand first.
        return string.Join(", ", names.OrderBy(name => char.IsUpper(name[0]) ? 0 : 1));
    }

    private static double Score(Candidate inside, Candidate? outside, int topicArticles, int otherArticles)
    {
        var share = inside.Articles / (double)topicArticles;
        var elsewhere = otherArticles == 0 ? 0 : (outside?.Articles ?? 0) / (double)otherArticles;
        return inside.Articles < 2 || (inside.IsPair && !inside.IsName && !inside.IsPhrase) ? 0
            : Math.Max(0, share - elsewhere) * inside.Rarity * (1 + Math.Log(inside.Count)) * (inside.IsPair ? PairIsWorth : 1) * (inside.IsName ? NameIsWorth : 1)
                * (LeadAside + (inside.LeadArticles / (double)topicArticles));
    }

    private static Dictionary<ulong, Candidate> Count(IReadOnlyList<Article> articles)
    {
        var candidates = new Dictionary<ulong, Candidate>();
        for (var number = 0; number < articles.Count; number++)
            foreach (var sentence in articles[number].Sentences.Where(sentence => !sentence.Has(SentenceTraits.Scrap | SentenceTraits.Furniture)))
                for (var i = 0; i < sentence.Terms.Length; i++)
                {
                    var use = sentence.Terms[i];
                    if (use.IsFunctionWord || char.IsDigit(articles[number].Text[use.Start]))
                        continue;
                    Add(candidates, use.Term, number, sentence.Index < LeadSentences, SurfaceOf(articles[number], sentence, i, i), BackgroundFrequencies.RarityOf(use.Term), false);
                    if (i > 0 && !sentence.Terms[i - 1].IsFunctionWord && IsOneTerm(articles[number].Text, sentence.Terms[i - 1], use))
                        Add(candidates, TermHash.OfPair(sentence.Terms[i - 1].Term, use.Term), number, sentence.Index < LeadSentences, SurfaceOf(articles[number], sentence, i - 1, i),
                            Math.Max(BackgroundFrequencies.RarityOf(use.Term), BackgroundFrequencies.RarityOf(sentence.Terms[i - 1].Term)), true, (sentence.Terms[i - 1].Term, use.Term));
                }
        foreach (var pair in candidates.Values.Where(candidate => candidate.IsPair))
            pair.IsPhrase = pair.Count >= PhraseShare * Math.Min(candidates[pair.Parts.First].Count, candidates.GetValueOrDefault(pair.Parts.Second)?.Count ?? int.MaxValue);
        return candidates;
    }

    /// <summary>Whether nothing but a blank stands between two terms, and both are written as names or neither.</summary>
    private static bool IsOneTerm(string text, in TermUse first, in TermUse second) =>
        second.Start == first.End + 1 && text[first.End] == ' ' && !char.IsDigit(text[first.Start]) && (IsName(first) || first.Word == 0) == IsName(second);

    private static bool IsName(in TermUse use) => (use.Marks & (TermMarks.Capitalized | TermMarks.FunctionWord)) == TermMarks.Capitalized;

    private static void Add(Dictionary<ulong, Candidate> candidates, ulong key, int article, bool lead, string surface, double rarity, bool isPair, (ulong First, ulong Second) parts = default)
    {
        if (!candidates.TryGetValue(key, out var candidate))
            candidates[key] = candidate = new() { Rarity = rarity, IsPair = isPair, Parts = parts };
        candidate.Add(article, lead, surface);
    }

    private static string SurfaceOf(Article article, ArticleSentence sentence, int first, int last) =>
        article.Text[sentence.Terms[first].Start..sentence.Terms[last].End];

    private sealed class Candidate
    {
        private readonly Dictionary<string, int> _surfaces = new(StringComparer.Ordinal);
        private int _lastArticle = -1;
        private int _lastLeadArticle = -1;
        private int _capitals;

        public required double Rarity { get; init; }

        public required bool IsPair { get; init; }

        public (ulong First, ulong Second) Parts { get; init; }

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
