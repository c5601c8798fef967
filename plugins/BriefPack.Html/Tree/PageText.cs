using AngleSharp.Common;

namespace BriefPack.Html.Tree;

/// <summary>A run of text.</summary>
internal sealed class PageText(ReadOnlyMemory<char> characters) : PageNode
{
    private static readonly StringOrMemory Name = "#text";

    /// <summary>Its characters, in the parser's buffer.</summary>
    public ReadOnlyMemory<char> Characters { get; } = characters;

    public override StringOrMemory NodeName => Name;
}
