namespace BriefPack.Text;

/// <summary>What the word lists know of a word, as bits for the name tagger's features.</summary>
[Flags]
internal enum Gazetteer : uint
{
    None = 0,
    FemaleName = 1,
    MaleName = 2,
    EitherName = 4,
    GivenName = FemaleName | MaleName | EitherName,
    Honorific = 8,
    Country = 16,
    City = 32,
    People = 64,
    OrganizationHead = 128,
    Organization = 256,
}
