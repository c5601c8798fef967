namespace BriefPack.Typesetting;

/// <summary>A child of a structure element: another element, marked content of a page, or a link of a page.</summary>
/// <param name="Element">The child element, or null.</param>
/// <param name="Page">The index of the page of the marked content or link, or -1.</param>
/// <param name="MarkedContent">The number of the marked content on its page, or -1.</param>
/// <param name="Link">The link, or null.</param>
public readonly record struct StructureChild(StructureElement? Element, int Page, int MarkedContent, LinkArea? Link);
