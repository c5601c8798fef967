namespace BriefPack.Typesetting;

/// <summary>Whether a line may end before a character.</summary>
public enum BreakKind : byte
{
    /// <summary>It may not.</summary>
    Prohibited,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must.</summary>
    Mandatory,
}
