namespace BriefPack;

/// <summary>A component of a pipeline with its validated options.</summary>
internal sealed record Step(Component Component, object? Options);
