namespace BriefPack.Quotes;

/// <summary>How a source led to its speaker.</summary>
internal enum SpeakerKind { Nobody, FullName, Surname, Pronoun, Description }
