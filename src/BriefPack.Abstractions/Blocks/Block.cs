namespace BriefPack;

/// <summary>
/// A piece of a page, in no format: what sections produce and writers print. The set of blocks is closed; a writer handles every one of them,
/// so that a new section prints in every format.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>A name that references can point to, unique in the composition; null where nothing points here.</summary>
    public string? Anchor { get; init; }

    /// <summary>The BCP 47 tag of the block's language where it differs from what surrounds it; null where it is the same.</summary>
    public string? Language { get; init; }
}
