namespace BriefPack;

/// <summary>How the pages of a section look.</summary>
public enum SectionLayout
{
    /// <summary>On new pages with running head and page number.</summary>
    Body,

    /// <summary>A page of its own without running head or page number, its blocks set with the space of a cover.</summary>
    Cover,

    /// <summary>Goes on where the section before it ended.</summary>
    Continuous,
}
