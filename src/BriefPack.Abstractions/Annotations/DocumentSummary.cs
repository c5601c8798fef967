using System.Collections.Immutable;

namespace BriefPack;

/// <summary>The sentences that stand for a document, word for word.</summary>
/// <param name="Sentences">The sentences as spans of the document's text, in the order in which they are printed.</param>
public sealed record DocumentSummary(ImmutableArray<Span> Sentences) : IAnnotation;
