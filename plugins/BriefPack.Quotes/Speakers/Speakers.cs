using System.Collections.Immutable;

namespace BriefPack.Quotes;

/// <summary>Who is quoted in a pack: one entry for each speaker over all articles, with the quotations that are worth printing.</summary>
/// <param name="Items">The speakers, most quoted first; at the end, where there are any, one entry without a name for unattributed words.</param>
public sealed record Speakers(ImmutableArray<Speaker> Items) : IAnnotation;
