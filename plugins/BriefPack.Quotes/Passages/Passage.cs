namespace BriefPack.Quotes;

/// <summary>A paragraph as the taggers see it: its tokens, with every quoted stretch as one unit.</summary>
internal sealed class Passage
{
    private readonly int[] stretchBefore;
    private readonly int[] stretchAfter;

    internal Passage(Unit[] units, bool first)
    {
        Units = units;
        IsFirst = first;
        stretchBefore = new int[units.Length];
        stretchAfter = new int[units.Length];
        var last = -Far;
        for (var i = 0; i < units.Length; i++)
        {
            stretchBefore[i] = Math.Min(Far, i - last);
            if (units[i].IsStretch)
                last = i;
        }
        last = units.Length + Far;
        for (var i = units.Length - 1; i >= 0; i--)
        {
            stretchAfter[i] = Math.Min(Far, last - i);
            if (units[i].IsStretch)
                last = i;
        }
    }

    /// <summary>The hash of a colon.</summary>
    internal static readonly uint ColonWord = FeatureHash.OfWord(":");

    /// <summary>A distance at which nothing matters any more.</summary>
    internal const int Far = 15;

    /// <summary>The units in reading order.</summary>
    internal Unit[] Units { get; }

    /// <summary>Whether it is the first paragraph of the text, which often is the headline.</summary>
    internal bool IsFirst { get; }

    /// <summary>The unit at a place, or <see cref="Unit.None"/> outside.</summary>
    internal Unit At(int place) => (uint)place < (uint)Units.Length ? Units[place] : Unit.None;

    /// <summary>Units to the nearest stretch on the left, at most <see cref="Far"/>.</summary>
    internal int StretchBefore(int place) => stretchBefore[place];

    /// <summary>Units to the nearest stretch on the right, at most <see cref="Far"/>.</summary>
    internal int StretchAfter(int place) => stretchAfter[place];

    /// <summary>Whether the unit begins a sentence.</summary>
    internal bool BeginsSentence(int place) => place == 0 || Units[place - 1].Sentence != Units[place].Sentence;

    /// <summary>Whether the unit ends a sentence.</summary>
    internal bool EndsSentence(int place) => place == Units.Length - 1 || Units[place + 1].Sentence != Units[place].Sentence;

    /// <summary>The text from the first of some units to the last.</summary>
    internal Span SpanOf(int from, int to) => Span.FromBounds(Units[from].Start, Units[to - 1].End);
}
