namespace BriefPack.Typesetting;

/// <summary>Where an anchor stands.</summary>
/// <param name="Page">The index of the page, from 0.</param>
/// <param name="Y">The distance from the top of the page in points.</param>
public readonly record struct AnchorPlace(int Page, double Y);
