namespace BriefPack.Quotes;

/// <summary>What the ranker was asked about one quoted stretch, to train it.</summary>
/// <param name="Words">The stretch.</param>
/// <param name="Candidates">Who can own it.</param>
/// <param name="Sources">The source of each candidate, or null.</param>
internal sealed record StretchCase(Span Words, List<StretchCandidate> Candidates, List<Span?> Sources);
