namespace BriefPack.Testing;

/// <summary>A failure condition of the Matterhorn Protocol 1.1 that a program can decide.</summary>
/// <param name="Number">Its number.</param>
/// <param name="What">What fails, in our words.</param>
/// <param name="Checked">Whether <see cref="PdfUaChecker"/> decides it.</param>
/// <param name="Reason">Why it is not checked, or null.</param>
/// <param name="Unsure">Whether the number may be another one: it could not be compared with the protocol's text.</param>
public sealed record PdfUaCondition(string Number, string What, bool Checked, string? Reason = null, bool Unsure = false);
