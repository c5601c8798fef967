using System.Collections.Immutable;

namespace BriefPack.Summarize.Ai;

/// <summary>What a language model wrote about a document or about the pack. Not word for word from the articles, unlike the extractive summaries.</summary>
/// <param name="Model">The model as the service names it, or null where it does not.</param>
/// <param name="Sentences">The sentences that passed the check, in the order in which they are printed.</param>
/// <param name="Struck">The sentences that did not.</param>
public sealed record AiSummary(string? Model, ImmutableArray<AiSentence> Sentences, ImmutableArray<StruckSentence> Struck) : IAnnotation;
