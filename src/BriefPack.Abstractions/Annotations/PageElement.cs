namespace BriefPack;

/// <summary>An element of a web page that holds text.</summary>
/// <param name="Parent">The position of its parent among the elements; -1 for the root.</param>
/// <param name="Name">The name of its tag in lower case, such as <c>div</c>.</param>
/// <param name="Hints">Its id, classes, role, item property and similar names, separated by spaces; empty where it has none.</param>
/// <param name="IsHidden">Whether the element itself asks not to be shown.</param>
public readonly record struct PageElement(int Parent, string Name, string Hints, bool IsHidden);
