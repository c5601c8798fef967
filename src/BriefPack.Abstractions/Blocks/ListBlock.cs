using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A list. Writers set the bullets or numbers; they are no part of the items.</summary>
/// <param name="Ordered">Whether the items are numbered from 1.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(bool Ordered, ImmutableArray<ListItem> Items) : Block;

/// <summary>An item of a list.</summary>
/// <param name="Blocks">Its paragraphs, and lists inside it.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks)
{
    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="content">The words.</param>
    public ListItem(params ImmutableArray<Inline> content) : this([new ParagraphBlock(content)])
    {
    }
}
