using System.Collections.Immutable;
using BriefPack;

namespace Company.Plugin_1;

/// <summary>What the stage found in one article. Stands in pack.json under the name that the plugin registers.</summary>
/// <param name="Passages">The sentences, as spans of the text: text is never copied, so that it can never be invented.</param>
public sealed record SampleResult(ImmutableArray<Span> Passages) : IAnnotation;
