namespace BriefPack.Quotes;

/// <summary>How a quotation stands to the rest of its article.</summary>
[Flags]
internal enum AttributionPlace
{
    None = 0,

    /// <summary>Its cue is part of what somebody else is quoted with.</summary>
    Inside = 1,

    /// <summary>Its words hold the cue of another attribution.</summary>
    Around = 2,

    /// <summary>Its words, or some of them, belong to another attribution too.</summary>
    Shared = 4,

    /// <summary>The article names two people with the speaker's surname.</summary>
    Namesake = 8,

    /// <summary>A paragraph ends between source and words.</summary>
    OtherParagraph = 16,

    /// <summary>A colon stands before its words.</summary>
    Announced = 32,
}
