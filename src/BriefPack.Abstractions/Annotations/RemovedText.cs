using System.Collections.Immutable;

namespace BriefPack;

/// <summary>What was taken out of a document's text, so that nothing disappears without a trace.</summary>
/// <param name="Items">The removed passages in reading order.</param>
public sealed record RemovedText(ImmutableArray<RemovedPassage> Items) : IAnnotation;
