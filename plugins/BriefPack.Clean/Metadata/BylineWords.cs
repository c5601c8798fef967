using System.Collections.Frozen;

namespace BriefPack.Clean.Metadata;

/// <summary>The words of <c>bylines.txt</c> by their section. Immutable and safe for any number of threads.</summary>
internal static class BylineWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sections = WordSections.Load("bylines.txt");

    /// <summary>Words for what somebody is: staff, writer, correspondent.</summary>
    public static FrozenSet<string> Roles { get; } = Sections["role"];

    /// <summary>The roles that several people have together.</summary>
    public static FrozenSet<string> Desks { get; } = Sections["desk"];

    /// <summary>What a reporter may be of: it stands before a role only.</summary>
    public static FrozenSet<string> Beats { get; } = Sections["beat"];

    /// <summary>Words that make a name that of an organisation.</summary>
    public static FrozenSet<string> Organisations { get; } = Sections["organisation"];

    /// <summary>Lower-case parts of family names.</summary>
    public static FrozenSet<string> Particles { get; } = Sections["particle"];

    /// <summary>Words that join two names.</summary>
    public static FrozenSet<string> Conjunctions { get; } = Sections["and"];

    /// <summary>Words after which the place of a byline stands.</summary>
    public static FrozenSet<string> Prepositions { get; } = Sections["place"];

    /// <summary>What may follow a name without being another one.</summary>
    public static FrozenSet<string> Suffixes { get; } = Sections["name-suffix"];

    /// <summary>The days of the week and their abbreviations.</summary>
    public static FrozenSet<string> Weekdays { get; } = Sections["weekday"];

    /// <summary>The roles, looked up without a string.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RoleSpans { get; } = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of organisations, looked up without a string.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrganisationSpans { get; } = Organisations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The particles, looked up without a string.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleSpans { get; } = Particles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The days of the week, looked up without a string.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeekdaySpans { get; } = Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();
}
