namespace BriefPack.Deduplicate;

/// <summary>Two texts that are worth comparing.</summary>
/// <param name="Longer">The number of the longer text.</param>
/// <param name="Shorter">The number of the shorter text.</param>
/// <param name="IsSpecific">Whether they have a key in common that only few stories have.</param>
internal readonly record struct CandidatePair(int Longer, int Shorter, bool IsSpecific);
