using BriefPack.Summarize.Analysis;

namespace BriefPack.Summarize.Ranking;

/// <summary>Where and how a term, or a pair of terms that follow each other, stands in the articles.</summary>
internal struct ConceptStatistics
{
    private int _lastSentence;
    private int _lastArticle;
    private int _lastLeadArticle;

    public static ConceptStatistics New() =>
        new() { _lastSentence = -1, _lastArticle = -1, _lastLeadArticle = -1, FirstIndex = int.MaxValue, FirstRelative = 1 };

    public int Count { get; private set; }

    public int Sentences { get; private set; }

    public int Articles { get; private set; }

    /// <summary>In how many articles it stands in one of the first three sentences.</summary>
    public int LeadArticles { get; private set; }

    public int InFirst { get; private set; }

    public int InSecond { get; private set; }

    public int InThird { get; private set; }

    public int FirstIndex { get; private set; }

    public double FirstRelative { get; private set; }

    /// <summary>How often it stands behind the first word of a sentence, where a capital means a name.</summary>
    public int Inside { get; private set; }

    public int CapitalizedInside { get; private set; }

    public int Quoted { get; private set; }

    public double MaxCentrality { get; private set; }

    public double SumCentrality { get; private set; }

    /// <summary>Counts one occurrence; sentences come in the order of the articles.</summary>
    public void Add(in TermUse use, int place, PoolSentence sentence, int sentenceNumber)
    {
        Count++;
        if (place > 0)
        {
            Inside++;
            if ((use.Marks & TermMarks.Capitalized) != 0)
                CapitalizedInside++;
        }
        if ((use.Marks & TermMarks.Quoted) != 0)
            Quoted++;
        if (_lastSentence == sentenceNumber)
            return;
        _lastSentence = sentenceNumber;
        AddSentence(sentence);
    }

    private void AddSentence(PoolSentence sentence)
    {
        Sentences++;
        SumCentrality += sentence.Centrality;
        MaxCentrality = Math.Max(MaxCentrality, sentence.Centrality);
        var index = sentence.Sentence.Place;
        if (_lastArticle != sentence.ArticleNumber)
        {
            _lastArticle = sentence.ArticleNumber;
            Articles++;
        }
        if (index < 3 && _lastLeadArticle != sentence.ArticleNumber)
        {
            _lastLeadArticle = sentence.ArticleNumber;
            LeadArticles++;
        }
        switch (index)
        {
            case 0: InFirst++; break;
            case 1: InSecond++; break;
            case 2: InThird++; break;
        }
        if (index < FirstIndex)
        {
            FirstIndex = index;
            FirstRelative = sentence.RelativePosition;
        }
    }
}
