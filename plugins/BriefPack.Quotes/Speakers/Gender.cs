namespace BriefPack.Quotes;

/// <summary>What an article's words tell about a person, as far as pronouns need it.</summary>
internal enum Gender { Unknown, Female, Male }
