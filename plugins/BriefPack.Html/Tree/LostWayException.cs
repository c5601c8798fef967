namespace BriefPack.Html.Tree;

/// <summary>
/// The parser has lost its way in a tree of ours: to set elements before the table that they stand in by mistake, and for templates, it asks whether an
/// element is one of AngleSharp's own.
/// </summary>
internal sealed class LostWayException() : Exception("The page cannot be built of other elements than AngleSharp's own.");
