using System.Collections.Immutable;

namespace BriefPack;

/// <summary>Why the stages decided as they did, for <c>briefpack explain</c>; attached only when <see cref="StageContext.Explain"/> asks for it.</summary>
/// <param name="Items">The explanations in the order in which they were given.</param>
public sealed record Explanations(ImmutableArray<Explanation> Items) : ITransientAnnotation;

/// <summary>One decision and its reasons.</summary>
/// <param name="Stage">The stage that decided.</param>
/// <param name="Subject">The place in the text that it is about; null where it is about the whole document.</param>
/// <param name="Text">What was decided and why, one line or more.</param>
public sealed record Explanation(string Stage, Span? Subject, string Text);
