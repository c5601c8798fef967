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

    /// <summary>
    /// Shares pages with its neighbours of the same layout: on a new page where the section before it is of another layout, below it otherwise. For
    /// sections that are often short. Writers never see it: the engine makes it <see cref="Body"/> or <see cref="Continuous"/> while it composes.
    /// </summary>
    Shared,
}
