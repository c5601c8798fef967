namespace BriefPack.Quotes;

/// <summary>An attribution inside one passage, in places of units.</summary>
internal sealed class PassageAttribution(int cueFrom, int cueTo, float confidence)
{
    /// <summary>The first unit of the cue.</summary>
    internal int CueFrom { get; } = cueFrom;

    /// <summary>Just behind the last unit of the cue.</summary>
    internal int CueTo { get; } = cueTo;

    /// <summary>The probability that the cue is one.</summary>
    internal float Confidence { get; } = confidence;

    /// <summary>Where the source is named, in reading order; usually one place or none.</summary>
    internal List<UnitRange> Sources { get; } = [];

    /// <summary>What is attributed, in reading order.</summary>
    internal List<UnitRange> Contents { get; } = [];

    /// <summary>Whether a unit is part of what is attributed.</summary>
    internal bool Covers(int place) => Contents.Exists(content => place >= content.From && place < content.To);
}
