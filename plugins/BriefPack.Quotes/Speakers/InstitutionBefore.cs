using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Finds what "it" means at the beginning of a sentence: the institution or place that is the subject of the sentence before.</summary>
internal static class InstitutionBefore
{
    // In tokens: longer subjects are clauses.
    private const int Longest = 8;

    /// <summary>The words of the subject of the sentence before in the same paragraph, or null where it is no thing in the singular.</summary>
    internal static string? Find(AnalyzedText article, Cast cast, int token)
    {
        var sentence = article.Tokens[token].Sentence;
        if (sentence == 0 || article.Sentences[sentence].FirstToken != token || article.Sentences[sentence - 1].Paragraph != article.Sentences[sentence].Paragraph)
            return null;
        var from = article.Sentences[sentence - 1].FirstToken;
        var to = from;
        var definite = article.Tags[from] == PartOfSpeech.DT && article.TextOf(article.Tokens[from]).Equals("the", StringComparison.OrdinalIgnoreCase);
        if (definite)
            to++;
        while (to < token && to - from < Longest && (article.Tags[to].IsNoun() || article.Tags[to].IsAdjective() || article.Tags[to] == PartOfSpeech.POS))
            to++;
        if (to == from || article.Tags[to - 1] is not (PartOfSpeech.NN or PartOfSpeech.NNP) || !(definite || article.Tags[to - 1] == PartOfSpeech.NNP)
            || !(article.Tags[to] == PartOfSpeech.Comma || article.Tags[to].IsFiniteVerb()))
            return null;
        var subject = Span.FromBounds(article.Tokens[from].Start, article.Tokens[to - 1].End);
        var isPerson = cast.In(subject).Any() || Offices.IsOffice(article.TextOf(article.Tokens[to - 1]).ToString());
        return isPerson ? null : subject.Of(article.Text).ReplaceLineEndings(" ");
    }
}
