using System.Collections.Immutable;

namespace BriefPack;

/// <summary>The finished documents with the pack-wide results: what sections print.</summary>
public sealed record Pack
{
    /// <summary>The title on the cover.</summary>
    public required string Title { get; init; }

    /// <summary>When the pack was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The documents in the order of their sources.</summary>
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>What failed, in the order of the sources.</summary>
    public ImmutableArray<Failure> Failures { get; init; } = [];

    /// <summary>The pack-wide results that stages attached.</summary>
    public AnnotationSet Annotations { get; init; } = AnnotationSet.Empty;

    /// <summary>The pack-wide result of a type, or null where there is none.</summary>
    /// <typeparam name="T">The exact type of the annotation.</typeparam>
    public T? Get<T>() where T : class, IAnnotation => Annotations.Get<T>();

    /// <summary>A copy that carries the pack-wide result, in place of one of the same type.</summary>
    /// <param name="annotation">The annotation to attach.</param>
    public Pack With(IAnnotation annotation) => this with { Annotations = Annotations.With(annotation) };
}
