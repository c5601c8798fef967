using System.Collections;
using System.Collections.Immutable;

namespace BriefPack;

/// <summary>An immutable set of annotations with at most one of each type, in the order in which they were first attached. Safe for any number of threads.</summary>
public sealed class AnnotationSet : IReadOnlyCollection<IAnnotation>
{
    // A document carries a handful of annotations: a scan over an array beats any dictionary at that size, in time and in memory.
    private readonly ImmutableArray<IAnnotation> items;

    private AnnotationSet(ImmutableArray<IAnnotation> items) => this.items = items;

    /// <summary>The set without annotations.</summary>
    public static AnnotationSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>The annotation of a type, or null where there is none.</summary>
    /// <typeparam name="T">The exact type of the annotation.</typeparam>
    public T? Get<T>() where T : class, IAnnotation => Get(typeof(T)) as T;

    /// <summary>The annotation of a type, or null where there is none.</summary>
    /// <param name="type">The exact type of the annotation.</param>
    public IAnnotation? Get(Type type)
    {
        foreach (var item in items)
            if (item.GetType() == type)
                return item;
        return null;
    }

    /// <summary>A copy that holds the annotation, in place of one of the same type if there was one.</summary>
    /// <param name="annotation">The annotation to hold.</param>
    public AnnotationSet With(IAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        var type = annotation.GetType();
        for (var i = 0; i < items.Length; i++)
            if (items[i].GetType() == type)
                return new AnnotationSet(items.SetItem(i, annotation));
        return new AnnotationSet(items.Add(annotation));
    }

    /// <summary>A copy without the annotation of a type; the set itself where there was none.</summary>
    /// <param name="type">The exact type of the annotation.</param>
    public AnnotationSet Without(Type type)
    {
        for (var i = 0; i < items.Length; i++)
            if (items[i].GetType() == type)
                return new AnnotationSet(items.RemoveAt(i));
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<IAnnotation> GetEnumerator() => ((IEnumerable<IAnnotation>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
