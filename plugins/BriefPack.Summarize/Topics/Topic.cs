using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>Articles on one story.</summary>
/// <param name="Name">The terms that tell it from the other topics of the pack, such as <c>Northern Star, Harrowby, ferry</c>.</param>
/// <param name="Documents">The ids of its articles, duplicates left out, in the order of the pack.</param>
/// <param name="Summary">The sentences that stand for it, in the order in which they are printed.</param>
public sealed record Topic(string Name, ImmutableArray<string> Documents, ImmutableArray<PackSentence> Summary);
