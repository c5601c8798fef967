namespace BriefPack.Quotes;

/// <summary>What the words of a quoted stretch are like.</summary>
[Flags]
internal enum StretchManner : byte
{
    None = 0,

    /// <summary>It has a verb with a tense.</summary>
    Clause = 1,

    /// <summary>It says "I", "my", "we" or "our".</summary>
    Speaker = 2,

    /// <summary>It says "you" or "your".</summary>
    Addressed = 4,

    /// <summary>Every word of it begins with a capital.</summary>
    Capitals = 8,

    /// <summary>The bits from here on tell how many words it has.</summary>
    Length = 7 << 4,
}
