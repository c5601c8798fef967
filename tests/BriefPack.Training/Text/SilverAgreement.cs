using BriefPack.Text;

namespace BriefPack.Training.TextModels;

/// <summary>How far tokens and sentence ends agree with the silver ones.</summary>
internal sealed class SilverAgreement
{
    // The silver splitter leaves a bracket or a mark of up to this many characters on the other side of the cut.
    private const int Slack = 2;

    private int _tokens;
    private int _silverTokens;
    private int _sameTokens;
    private int _ends;
    private int _silverEnds;
    private int _sameEnds;
    private int _sameSilverEnds;

    /// <summary>F1 of the token spans in percent.</summary>
    public double TokenF1 => 200.0 * _sameTokens / (_tokens + _silverTokens);

    /// <summary>Precision of the sentence ends in percent.</summary>
    public double EndPrecision => 100.0 * _sameEnds / _ends;

    /// <summary>Recall of the sentence ends in percent.</summary>
    public double EndRecall => 100.0 * _sameSilverEnds / _silverEnds;

    /// <summary>F1 of the sentence ends in percent.</summary>
    public double EndF1 => 2 * EndPrecision * EndRecall / (EndPrecision + EndRecall);

    public void Add(SilverArticle silver, AnalyzedText text)
    {
        var spans = text.Tokens.Select(token => (token.Start, token.End)).ToHashSet();
        _tokens += spans.Count;
        var silverSpans = silver.Starts.Zip(silver.Ends).ToHashSet();
        _silverTokens += silverSpans.Count;
        _sameTokens += silverSpans.Count(spans.Contains);

        var ends = text.Sentences.SkipLast(1).Select(sentence => sentence.End).Where(end => Counts(silver.Text, end)).ToHashSet();
        var silverEnds = Enumerable.Range(0, silver.Ends.Length - 1).Where(i => silver.Sentences[i] != silver.Sentences[i + 1])
            .Select(i => silver.Ends[i]).Where(end => Counts(silver.Text, end)).ToHashSet();
        _ends += ends.Count;
        _silverEnds += silverEnds.Count;
        _sameEnds += ends.Count(end => IsNear(silverEnds, end));
        _sameSilverEnds += silverEnds.Count(end => IsNear(ends, end));
    }

    /// <summary>
    /// The silver splitter always gives an opening '' to the sentence before it, even across paragraphs, and cuts markup at random: such places tell nothing.
    /// </summary>
    private static bool Counts(string text, int end)
    {
        var around = text.AsSpan(Math.Max(0, end - 3), Math.Min(text.Length, end + 5) - Math.Max(0, end - 3));
        return !around.Contains("''", StringComparison.Ordinal) && !around.Contains('<');
    }

    private static bool IsNear(HashSet<int> ends, int end) => Enumerable.Range(end - Slack, (2 * Slack) + 1).Any(ends.Contains);
}
