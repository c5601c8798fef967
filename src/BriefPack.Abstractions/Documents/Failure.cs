namespace BriefPack;

/// <summary>Something that went wrong with one source or document while the others went on.</summary>
/// <param name="Source">The path of the source.</param>
/// <param name="Stage">The stage that failed, or <c>read</c>.</param>
/// <param name="Message">What happened and what to do about it, without a stack trace.</param>
public sealed record Failure(string Source, string Stage, string Message);
