namespace BriefPack.Quotes;

/// <summary>Whom a source means.</summary>
/// <param name="Person">The person, or null where the source names none.</param>
/// <param name="Name">What is printed, or null where nothing can be.</param>
/// <param name="Confidence">How sure that is, 0 to 1, given that the source is right.</param>
/// <param name="Kind">How the source led to the speaker.</param>
/// <param name="Reason">Why, for <c>briefpack explain</c>.</param>
internal sealed record ResolvedSpeaker(Person? Person, string? Name, double Confidence, SpeakerKind Kind, string Reason);
