namespace BriefPack.Text;

/// <summary>What a name, title or pronoun tells about a person's gender.</summary>
public enum Gender : byte
{
    /// <summary>Nothing, or both.</summary>
    Unknown,

    /// <summary>Female: she.</summary>
    Female,

    /// <summary>Male: he.</summary>
    Male,
}
