namespace BriefPack.Quotes;

/// <summary>How a quoted stretch looks from outside.</summary>
[Flags]
internal enum StretchForm : byte
{
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>It ends with a comma inside its marks.</summary>
    Comma = 2,

    /// <summary>It ends with a full stop, a question or an exclamation mark inside its marks.</summary>
    Stop = 4,

    /// <summary>It has three words or fewer.</summary>
    Short = 8,

    /// <summary>It has more than twelve words.</summary>
    Long = 16,

    /// <summary>It stands in single marks.</summary>
    Single = 32,

    /// <summary>It carries on a quotation from the paragraph before, or its closing mark is missing.</summary>
    Open = 64,
}
