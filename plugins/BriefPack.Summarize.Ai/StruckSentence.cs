namespace BriefPack.Summarize.Ai;

/// <summary>A sentence of a language model that is not printed.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reason">What of it no source holds.</param>
public sealed record StruckSentence(string Text, string Reason);
