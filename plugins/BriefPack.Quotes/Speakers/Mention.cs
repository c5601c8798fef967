namespace BriefPack.Quotes;

/// <summary>One mention of a person by name.</summary>
/// <param name="Span">The name without title.</param>
/// <param name="Token">Its first token.</param>
/// <param name="EndToken">Just behind its last token.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Person">Who is meant.</param>
/// <param name="Full">Whether it is a full name.</param>
internal sealed record Mention(Span Span, int Token, int EndToken, int Sentence, int Paragraph, Person Person, bool Full)
{
    /// <summary>Whether it stands before the first verb of its sentence.</summary>
    internal bool Subject { get; init; }

    /// <summary>Whether a possessive ending follows.</summary>
    internal bool Possessive { get; init; }

    /// <summary>Whether it stands inside quotation marks.</summary>
    internal bool Quoted { get; init; }
}
