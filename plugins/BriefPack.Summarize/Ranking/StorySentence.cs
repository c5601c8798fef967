namespace BriefPack.Summarize.Ranking;

/// <summary>A chosen sentence of a story.</summary>
/// <param name="Number">Its number in the pool.</param>
/// <param name="From">The number of the sentence that was chosen, where a newer version took its place.</param>
/// <param name="Articles">The numbers of the other articles that report the same.</param>
/// <param name="Density">What a word of it is worth.</param>
internal sealed record StorySentence(int Number, int From, IReadOnlyList<int> Articles, double Density);
