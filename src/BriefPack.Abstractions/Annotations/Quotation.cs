namespace BriefPack;

/// <summary>Something that somebody said or wrote, as an article gives it.</summary>
/// <param name="Content">What was said, as a span of the document's text; quotation marks at its ends belong to it.</param>
/// <param name="Kind">Whether the words stand in quotation marks.</param>
public sealed record Quotation(Span Content, QuotationKind Kind)
{
    /// <summary>The full name of the speaker as the article gives it, or what the article calls an unnamed source; null where nobody can be named with confidence.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the article says the speaker is, such as <c>foreign minister</c>; null where it does not say.</summary>
    public string? Role { get; init; }

    /// <summary>Where the text names the source of the words; null where it does not near them.</summary>
    public Span? Source { get; init; }

    /// <summary>The words that introduce it, such as <c>said</c>; null where there are none.</summary>
    public Span? Cue { get; init; }

    /// <summary>How sure the stage is of the speaker, 0 to 1.</summary>
    public double Confidence { get; init; }
}
