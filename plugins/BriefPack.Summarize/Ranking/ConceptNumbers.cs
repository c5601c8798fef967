using System.Runtime.InteropServices;
using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>Gives the terms and pairs of a pool numbers from 0, in the order in which they come.</summary>
internal sealed class ConceptNumbers
{
    private readonly Dictionary<ulong, int> _terms = [];
    private readonly Dictionary<ulong, int> _pairs = [];

    public List<ulong> TermHashes { get; } = [];

    public List<bool> FunctionWords { get; } = [];

    public List<(int First, int Second)> PairTerms { get; } = [];

    public PoolSentence Number(Article article, int articleNumber, ArticleSentence sentence)
    {
        var uses = sentence.Terms;
        var terms = new int[uses.Length];
        var pairs = new int[Math.Max(0, uses.Length - 1)];
        for (var i = 0; i < uses.Length; i++)
        {
            terms[i] = Term(uses[i]);
            if (i > 0)
                pairs[i - 1] = Pair(TermHash.OfPair(uses[i - 1].Term, uses[i].Term), terms[i - 1], terms[i]);
        }
        return new() { Article = article, ArticleNumber = articleNumber, Sentence = sentence, Terms = terms, Pairs = pairs };
    }

    private int Term(in TermUse use)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, use.Term, out var known);
        if (!known)
        {
            number = TermHashes.Count;
            TermHashes.Add(use.Term);
            FunctionWords.Add(use.IsFunctionWord);
        }
        return number;
    }

    private int Pair(ulong hash, int first, int second)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, hash, out var known);
        if (!known)
        {
            number = PairTerms.Count;
            PairTerms.Add((first, second));
        }
        return number;
    }
}
