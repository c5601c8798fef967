namespace BriefPack.Quotes;

/// <summary>An attribution inside one passage, in places of units.</summary>
internal sealed class PassageAttribution(int cueFrom, int cueTo, float confidence)
{
    private float[] likelihoods = [];
    private int window;

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

    /// <summary>How likely a unit is part of what is attributed, whatever the best labels are; 0 far from the cue.</summary>
    internal float LikelihoodAt(int place) => (uint)(place - window) < (uint)likelihoods.Length ? likelihoods[place - window] : 0;

    /// <summary>Remembers how likely each unit of a window is part of what is attributed.</summary>
    internal void Weigh(int from, float[] contents)
    {
        window = from;
        likelihoods = contents;
    }

    /// <summary>How sure the words are that it has: the least sure of them, 0 where there are none.</summary>
    internal float Sureness => Contents.Count == 0 ? 0 : Contents.Min(content => content.Confidence);

    /// <summary>Adds words in their place.</summary>
    internal void Take(UnitRange content)
    {
        Contents.Add(content);
        Contents.Sort((a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>Whether some units overlap its cue, its sources or its words.</summary>
    internal bool Touches(UnitRange range) =>
        (CueFrom < range.To && CueTo > range.From) || Sources.Exists(source => source.From < range.To && source.To > range.From)
        || Contents.Exists(content => content.From < range.To && content.To > range.From);

    /// <summary>Whether a unit is part of what is attributed.</summary>
    internal bool Covers(int place) => Contents.Exists(content => place >= content.From && place < content.To);
}
