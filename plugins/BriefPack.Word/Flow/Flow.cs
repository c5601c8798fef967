using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>A flattened composition.</summary>
/// <param name="Items">Its items; the last ends a section.</param>
/// <param name="Bullets">The number of the list of all bullets.</param>
/// <param name="LastList">The number of the last numbered list; that of the bullets where there is none.</param>
internal sealed record Flow(ImmutableArray<FlowItem> Items, int Bullets, int LastList);
