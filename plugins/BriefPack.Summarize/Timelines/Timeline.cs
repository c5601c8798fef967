using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>Pack-wide: what happened when, as the articles date it.</summary>
/// <param name="Events">The events by date.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events) : IAnnotation;
