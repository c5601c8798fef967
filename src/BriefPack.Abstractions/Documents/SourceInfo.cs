namespace BriefPack;

/// <summary>Where a document came from.</summary>
/// <param name="Path">The path as given by the user, or below the folder that was given, with forward slashes; for documents from code any name.</param>
/// <param name="MediaType">The media type that the reader was chosen by, such as <c>text/plain</c>.</param>
/// <param name="Sha256">The SHA-256 of the source's bytes in lower-case hexadecimal, or an empty string where there were no bytes.</param>
public sealed record SourceInfo(string Path, string MediaType, string Sha256);
