using System.Collections.Immutable;

namespace BriefPack.Summarize;

/// <summary>A sentence with the day that it dates.</summary>
/// <param name="Date">The day; relative dates (<c>on Friday</c>) are counted from the article's day of publication.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Sentence">The sentence as a span of that document's text.</param>
/// <param name="Expression">The words that date it, as a span of the same text.</param>
/// <param name="AlsoReportedBy">The ids of other documents that report the same, in the order of the documents.</param>
public sealed record TimelineEvent(DateOnly Date, string Document, Span Sentence, Span Expression, ImmutableArray<string> AlsoReportedBy);
