namespace BriefPack.Quotes;

/// <summary>Who can own a quoted stretch, with what speaks for it.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Features">The places of its features among the weights.</param>
internal readonly record struct StretchCandidate(Ownership Owner, int[] Features);
