using System.Collections.Immutable;

namespace BriefPack;

/// <summary>
/// One article: its metadata, its text and the annotations that the stages attached. Immutable: a stage returns a changed copy
/// (<c>document with { … }</c>, <see cref="With"/>), so documents can be handed to any number of threads.
/// </summary>
public sealed record Document
{
    /// <summary>A name that is unique in the pack and the same in every run over the same sources.</summary>
    public required string Id { get; init; }

    /// <summary>Where the document came from.</summary>
    public required SourceInfo Source { get; init; }

    /// <summary>The headline, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in the order of the byline, as printed there without "By".</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The publication, or null where none was found.</summary>
    public string? Publisher { get; init; }

    /// <summary>The places of the byline or dateline, in its order.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The day of publication (not of a later change), or null where none was found.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The BCP 47 tag of the language the article is written in, such as <c>en</c>, or null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The canonical address of the article on the web, or null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The text: paragraphs separated by a blank line, line endings as <c>\n</c>. Every <see cref="Span"/> of the document's annotations
    /// points into this string, so a stage that changes it must move or drop them.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>What the stages attached.</summary>
    public AnnotationSet Annotations { get; init; } = AnnotationSet.Empty;

    /// <summary>The annotation of a type, or null where there is none.</summary>
    /// <typeparam name="T">The exact type of the annotation.</typeparam>
    public T? Get<T>() where T : class, IAnnotation => Annotations.Get<T>();

    /// <summary>A copy that carries the annotation, in place of one of the same type.</summary>
    /// <param name="annotation">The annotation to attach.</param>
    public Document With(IAnnotation annotation) => this with { Annotations = Annotations.With(annotation) };

    /// <summary>A copy without the annotation of a type; the document itself where there was none.</summary>
    /// <typeparam name="T">The exact type of the annotation.</typeparam>
    public Document Without<T>() where T : class, IAnnotation
    {
        var rest = Annotations.Without(typeof(T));
        return ReferenceEquals(rest, Annotations) ? this : this with { Annotations = rest };
    }

    /// <summary>A copy with one more warning: something a reader of the pack should know, though nothing failed.</summary>
    /// <param name="stage">The stage that warns.</param>
    /// <param name="message">What happened and what to do about it, one sentence or two.</param>
    public Document WithWarning(string stage, string message) =>
        With(new Warnings((Get<Warnings>()?.Items ?? []).Add(new Warning(stage, message))));
}
