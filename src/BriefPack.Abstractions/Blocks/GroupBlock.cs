using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Blocks that belong together.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="KeepTogether">Whether they are kept on one page where one page can hold them.</param>
public sealed record GroupBlock(ImmutableArray<Block> Blocks, bool KeepTogether = false) : Block
{
    /// <summary>What the group is, which decides how it is set.</summary>
    public GroupRole Role { get; init; }
}

/// <summary>What a group is.</summary>
public enum GroupRole
{
    /// <summary>Nothing but its blocks.</summary>
    None,

    /// <summary>The running text of an article; set in two columns where the page setup asks for it.</summary>
    Article,

    /// <summary>Something beside the main text, set off from it.</summary>
    Aside,
}
