using System.Collections.Immutable;
using BriefPack.Typesetting;

namespace BriefPack.Word;

/// <summary>The words of inlines without their marks: for running heads and the table of contents.</summary>
internal static class Plain
{
    /// <summary>The words, without notes, line breaks as spaces.</summary>
    /// <param name="inlines">The inlines.</param>
    public static string TextOf(ImmutableArray<Inline> inlines) => InlineText.Of(inlines).Replace('\n', ' ');
}
