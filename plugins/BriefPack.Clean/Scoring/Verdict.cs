namespace BriefPack.Clean.Scoring;

/// <summary>What the cleaner decided about one block.</summary>
/// <param name="Keep">Whether the block stays in the text.</param>
/// <param name="Score">How sure it is that the block is not part of the article, 0 to 1.</param>
/// <param name="Reason">Why it goes, one of <see cref="Reasons"/>; for a block that stays what it would have gone for.</param>
internal readonly record struct Verdict(bool Keep, double Score, string Reason);
