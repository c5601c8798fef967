using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace BriefPack.Html.Tree;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value, in the parser's buffer.</param>
internal readonly record struct PageAttribute(string Name, ReadOnlyMemory<char> Value) : IConstructableAttr
{
    StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        get => Value;
        set => throw new NotSupportedException("Attributes are changed through their element.");
    }
}
