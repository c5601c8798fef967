namespace BriefPack.Testing;

/// <summary>A heading of a Word file.</summary>
/// <param name="Level">The level, 1 to 9.</param>
/// <param name="Text">The text.</param>
public sealed record WordHeading(int Level, string Text);
