namespace BriefPack.Deduplicate;

/// <summary>The story was printed in an earlier pack that was made with the same index file.</summary>
/// <param name="On">The day of that pack, in the time zone of the machine that made it.</param>
/// <param name="Title">The headline that it had there, or null where it had none.</param>
/// <param name="Publisher">The publication that it was printed from there, or null where that was not known.</param>
/// <param name="Similarity">The share of this document's text that was printed there, 0 to 1.</param>
public sealed record PrintedBefore(DateOnly On, string? Title, string? Publisher, double Similarity) : IAnnotation;
