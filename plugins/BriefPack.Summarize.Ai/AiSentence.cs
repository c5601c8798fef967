using System.Collections.Immutable;

namespace BriefPack.Summarize.Ai;

/// <summary>A sentence that a language model wrote.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Documents">The ids of the documents that hold its names, numbers and quotations, in the order of the pack.</param>
public sealed record AiSentence(string Text, ImmutableArray<string> Documents);
