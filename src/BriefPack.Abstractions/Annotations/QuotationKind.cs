namespace BriefPack;

/// <summary>How much of a quotation stands in quotation marks.</summary>
public enum QuotationKind
{
    /// <summary>Every word.</summary>
    Direct,

    /// <summary>None: reported speech.</summary>
    Indirect,

    /// <summary>Some of the words.</summary>
    Mixed,
}
