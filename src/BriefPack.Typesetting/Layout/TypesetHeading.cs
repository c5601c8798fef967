namespace BriefPack.Typesetting;

/// <summary>A heading with the page that it stands on.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Title">Its words.</param>
/// <param name="Anchor">Its anchor; made up by the typesetter where the block has none.</param>
/// <param name="InContents">Whether it stands in the contents and the outline.</param>
/// <param name="Page">The number of its page, from 1.</param>
/// <param name="Y">The distance of its upper edge from the top of the page in points.</param>
public sealed record TypesetHeading(int Level, string Title, string Anchor, bool InContents, int Page, double Y);
