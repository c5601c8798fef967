namespace BriefPack.Typesetting;

/// <summary>The three parts of a paragraph.</summary>
public enum LineItemKind : byte
{
    /// <summary>Something printed that cannot be broken.</summary>
    Box,

    /// <summary>A space that can grow and shrink.</summary>
    Glue,

    /// <summary>A place where a line may end, at a cost.</summary>
    Penalty,
}
