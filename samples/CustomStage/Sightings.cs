using System.Collections.Immutable;
using BriefPack;

namespace Acme.Watchlist;

/// <summary>The passages of an article that name what is watched.</summary>
/// <param name="Items">The passages, in the order of the text.</param>
public sealed record Sightings(ImmutableArray<Sighting> Items) : IAnnotation;

/// <summary>One passage.</summary>
/// <param name="Phrase">What was watched.</param>
/// <param name="Passage">The sentence that names it.</param>
public sealed record Sighting(string Phrase, Span Passage);
