using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Who said what in a document.</summary>
/// <param name="Items">The quotations in reading order.</param>
public sealed record Quotations(ImmutableArray<Quotation> Items) : IAnnotation;
