using System.Collections.Immutable;

namespace BriefPack;

/// <summary>What a reader of the pack should know about a document though nothing failed.</summary>
/// <param name="Items">The warnings in the order in which they were given.</param>
public sealed record Warnings(ImmutableArray<Warning> Items) : IAnnotation;

/// <summary>One warning.</summary>
/// <param name="Stage">The stage that warns.</param>
/// <param name="Message">What happened and what to do about it.</param>
public sealed record Warning(string Stage, string Message);
