using System.Collections.Immutable;

namespace BriefPack.Word;

/// <summary>The notes of the body, gathered while it is written.</summary>
internal sealed class Footnotes
{
    private readonly List<(ImmutableArray<Inline> Content, string? Language)> notes = [];

    /// <summary>The notes so far: the first has the id 1.</summary>
    public IReadOnlyList<(ImmutableArray<Inline> Content, string? Language)> Notes => notes;

    /// <summary>Adds a note.</summary>
    /// <param name="content">Its words.</param>
    /// <param name="language">Their language.</param>
    /// <returns>The note's id, from 1.</returns>
    public int Add(ImmutableArray<Inline> content, string? language)
    {
        notes.Add((content, language));
        return notes.Count;
    }
}
