using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Pack-wide: the sentences that stand for the whole pack, word for word.</summary>
/// <param name="Sentences">The sentences in the order in which they are printed.</param>
public sealed record PackSummary(ImmutableArray<PackSentence> Sentences) : IAnnotation;

/// <summary>One sentence of a pack's summary.</summary>
/// <param name="Document">The id of the document that the sentence is taken from.</param>
/// <param name="Sentence">The sentence as a span of that document's text.</param>
/// <param name="AlsoReportedBy">The ids of other documents that report the same, in the order of the documents.</param>
public sealed record PackSentence(string Document, Span Sentence, ImmutableArray<string> AlsoReportedBy);
