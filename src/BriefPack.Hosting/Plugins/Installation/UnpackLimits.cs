namespace BriefPack.Hosting;

/// <summary>What a package may make of itself on disk. Far above what a plugin needs, far below what hurts.</summary>
public sealed record UnpackLimits
{
    /// <summary>How many files. Default: 4,000.</summary>
    public int Files { get; init; } = 4_000;

    /// <summary>How many bytes all files have together. Default: 512 MiB.</summary>
    public long Bytes { get; init; } = 512L << 20;

    /// <summary>How many times larger than in the package a file may become. Default: 200; assemblies reach about 4.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Files below this size are not held to <see cref="Ratio"/>: a small file of zeros harms nobody. Default: 1 MiB.</summary>
    public long RatioFloor { get; init; } = 1L << 20;
}
