namespace BriefPack;

/// <summary>Marks a document as another version of one that is printed in its place.</summary>
/// <param name="Of">The id of the representative document.</param>
/// <param name="Similarity">The share of this document's text that the representative holds, 0 to 1.</param>
public sealed record DuplicateMark(string Of, double Similarity) : IAnnotation;
