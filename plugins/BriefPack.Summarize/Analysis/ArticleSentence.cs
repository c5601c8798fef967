namespace BriefPack.Summarize.Analysis;

/// <summary>One sentence of an article with its terms.</summary>
internal sealed class ArticleSentence
{
    /// <summary>Where it stands in the article's text, without a dateline in front.</summary>
    public required Span Span { get; init; }

    /// <summary>Its number in the article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>How many sentences with a full stop stand before it: captions and headings do not push the text behind them down.</summary>
    public int Place { get; set; }

    /// <summary>The number of its paragraph in the article, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>How many words it has between blanks; two characters of a script without blanks count as one.</summary>
    public required int Words { get; init; }

    /// <summary>Its terms in text order.</summary>
    public required TermUse[] Terms { get; init; }

    /// <summary>What it looks like.</summary>
    public required SentenceTraits Traits { get; set; }

    /// <summary>Whether its writer speaks of himself outside quotation marks.</summary>
    public required bool IsPersonal { get; init; }

    public bool Has(SentenceTraits trait) => (Traits & trait) != 0;
}
