namespace BriefPack.Clean.Cues;

/// <summary>One cue phrase found in a line.</summary>
/// <param name="Category">What the phrase marks.</param>
/// <param name="Start">Where it starts, UTF-16 units into the line.</param>
/// <param name="Length">UTF-16 units of the line that it covers.</param>
/// <param name="Words">Words that it covers.</param>
/// <param name="AtStart">Whether no word stands before it.</param>
internal readonly record struct CueMatch(CueCategory Category, int Start, int Length, int Words, bool AtStart);
