namespace BriefPack;

/// <summary>A passage that a stage removed.</summary>
/// <param name="Text">The passage as it stood in the text.</param>
/// <param name="Reason">Why it went, in one or two words: <c>navigation</c>, <c>byline</c>, <c>teaser</c>, …</param>
/// <param name="Score">How sure the stage was that it is not part of the article, 0 to 1; null where a rule decided.</param>
/// <param name="Position">The offset in the remaining text before which it stood, in UTF-16 code units; null where that is not known.</param>
public sealed record RemovedPassage(string Text, string Reason, double? Score = null, int? Position = null);
