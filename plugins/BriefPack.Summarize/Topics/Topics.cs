using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>Pack-wide: the stories of a pack that several articles tell.</summary>
/// <param name="Items">The topics, those with most articles first.</param>
public sealed record Topics(ImmutableArray<Topic> Items) : IAnnotation;
