using AngleSharp.Dom;

namespace BriefPack.Html.Structure;

/// <summary>A page taken apart.</summary>
/// <param name="Text">The text of all its blocks with a blank line between them.</param>
/// <param name="Structure">Where the blocks stand.</param>
/// <param name="Head">What its head says.</param>
/// <param name="LinkedData">The JSON-LD scripts, unparsed.</param>
internal sealed record ParsedPage(string Text, PageStructure Structure, PageHead Head, IReadOnlyList<string> LinkedData);
