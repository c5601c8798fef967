namespace BriefPack.Summarize.Analysis;

/// <summary>A day that a sentence names.</summary>
/// <param name="Sentence">The number of the sentence in its article.</param>
/// <param name="Date">The day.</param>
/// <param name="Expression">The words that name it.</param>
internal readonly record struct DatedSentence(int Sentence, DateOnly Date, Span Expression);
