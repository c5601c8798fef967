using System.Collections.Immutable;

namespace BriefPack.Deduplicate;

/// <summary>Texts that are versions of each other.</summary>
/// <param name="Members">Their numbers in the index, ascending; two or more.</param>
public sealed record NearDuplicateGroup(ImmutableArray<int> Members);
