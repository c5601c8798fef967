namespace BriefPack;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : Block;
