using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Pack-wide: which documents are versions of one story.</summary>
/// <param name="Items">The groups with two members or more, in the order of their representatives.</param>
public sealed record DuplicateGroups(ImmutableArray<DuplicateGroup> Items) : IAnnotation;

/// <summary>The versions of one story.</summary>
/// <param name="Representative">The id of the version that is printed.</param>
/// <param name="Members">The ids of all versions, the representative among them, in the order of the documents.</param>
public sealed record DuplicateGroup(string Representative, ImmutableArray<string> Members);
