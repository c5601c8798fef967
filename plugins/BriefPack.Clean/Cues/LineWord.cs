namespace BriefPack.Clean.Cues;

/// <summary>A word of a line.</summary>
/// <param name="Hash">The hash of its lower-case form.</param>
/// <param name="Start">Where it starts, UTF-16 units into the line.</param>
/// <param name="Length">Its UTF-16 units.</param>
internal readonly record struct LineWord(uint Hash, int Start, int Length);
