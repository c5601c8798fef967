namespace BriefPack.Quotes;

/// <summary>Kinds of names.</summary>
internal enum NerTag : byte
{
    /// <summary>No name.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>A place.</summary>
    Location,

    /// <summary>Anything else that has a name.</summary>
    Misc,
}
