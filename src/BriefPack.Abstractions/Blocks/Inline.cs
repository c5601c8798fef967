using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A piece of a line. The set of inlines is closed, as that of blocks.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Words in one language.</summary>
/// <param name="Text">The words; a line feed is a line break.</param>
/// <param name="Language">The BCP 47 tag of their language where it differs from the block's; null where it is the same.</param>
public sealed record TextRun(string Text, string? Language = null) : Inline;

/// <summary>Words that are stressed, usually in italics.</summary>
/// <param name="Content">The words.</param>
public sealed record Emphasis(params ImmutableArray<Inline> Content) : Inline
{
    /// <summary>Stresses plain words.</summary>
    /// <param name="text">The words.</param>
    public Emphasis(string text) : this(new TextRun(text))
    {
    }
}

/// <summary>Words that stand out, usually in bold.</summary>
/// <param name="Content">The words.</param>
public sealed record Strong(params ImmutableArray<Inline> Content) : Inline
{
    /// <summary>Makes plain words stand out.</summary>
    /// <param name="text">The words.</param>
    public Strong(string text) : this(new TextRun(text))
    {
    }
}

/// <summary>Words that lead to an address on the web.</summary>
/// <param name="Url">The address.</param>
/// <param name="Content">The words.</param>
public sealed record Link(string Url, ImmutableArray<Inline> Content) : Inline;

/// <summary>Words that lead to another place in the pack.</summary>
/// <param name="Target">The anchor of a block.</param>
/// <param name="Content">The words.</param>
public sealed record CrossReference(string Target, ImmutableArray<Inline> Content) : Inline;

/// <summary>The number of the page on which another place in the pack stands.</summary>
/// <param name="Target">The anchor of a block.</param>
public sealed record PageReference(string Target) : Inline;

/// <summary>A note: a mark in the text, its words at the foot of the page.</summary>
/// <param name="Content">The words of the note.</param>
public sealed record Note(ImmutableArray<Inline> Content) : Inline;
