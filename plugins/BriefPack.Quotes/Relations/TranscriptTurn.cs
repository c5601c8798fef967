namespace BriefPack.Quotes;

/// <summary>What one speaker says in a transcript.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Speaker">The name at its beginning.</param>
/// <param name="Colon">The colon behind the name.</param>
/// <param name="Words">What is said.</param>
/// <param name="Kind">Who speaks.</param>
internal readonly record struct TranscriptTurn(Span Paragraph, Span Speaker, Span Colon, Span Words, TurnKind Kind = TurnKind.Named);
