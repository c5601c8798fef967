using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>A flattened composition.</summary>
/// <param name="Items">Its items; the last ends a section.</param>
/// <param name="Lists">How many lists there are: one for all bullets, and the numbered ones.</param>
internal sealed record Flow(ImmutableArray<FlowItem> Items, int Lists);
