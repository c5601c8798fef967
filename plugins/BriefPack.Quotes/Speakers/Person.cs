namespace BriefPack.Quotes;

/// <summary>Somebody whom one article names.</summary>
internal sealed class Person(string fullName, string surname)
{
    /// <summary>The fullest name that the article gives, without title.</summary>
    internal string FullName { get; set; } = fullName;

    /// <summary>The word by which later mentions call the person.</summary>
    internal string Surname { get; } = surname;

    /// <summary>What titles, given name and pronouns tell.</summary>
    internal Gender Gender { get; set; }

    /// <summary>Where the person is mentioned, in reading order.</summary>
    internal List<Span> Mentions { get; } = [];
}
