namespace BriefPack.Quotes;

/// <summary>An attribution inside one passage, in places of units.</summary>
internal sealed class PassageAttribution(int cueFrom, int cueTo, float confidence)
{
    /// <summary>The first unit of the cue.</summary>
    internal int CueFrom { get; } = cueFrom;

    /// <summary>Just behind the last unit of the cue.</summary>
    internal int CueTo { get; } = cueTo;

    /// <summary>The probability that the cue is one.</summary>
    internal float Confidence { get; private set; } = confidence;

    /// <summary>Where the source is named, in reading order; usually one place or none.</summary>
    internal List<UnitRange> Sources { get; } = [];

    /// <summary>What is attributed, in reading order.</summary>
    internal List<UnitRange> Contents { get; } = [];

    /// <summary>Makes all parts at least as sure as the form of the sentence is.</summary>
    internal void Raise(float least)
    {
        Confidence = Math.Max(Confidence, least);
        for (var i = 0; i < Sources.Count; i++)
            Sources[i] = Sources[i] with { Confidence = Math.Max(Sources[i].Confidence, least) };
        for (var i = 0; i < Contents.Count; i++)
            Contents[i] = Contents[i] with { Confidence = Math.Max(Contents[i].Confidence, least) };
    }

    /// <summary>Whether a unit is part of what is attributed.</summary>
    internal bool Covers(int place) => Contents.Exists(content => place >= content.From && place < content.To);
}
