namespace BriefPack;

/// <summary>A stretch of a document's text, in UTF-16 code units from its beginning.</summary>
/// <param name="Start">The offset of the first code unit, 0 or more.</param>
/// <param name="Length">The number of code units, 0 or more.</param>
public readonly record struct Span(int Start, int Length) : IComparable<Span>
{
    /// <summary>The offset just past the last code unit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="end">The offset just past the last one.</param>
    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the span lies inside a text of the given length.</summary>
    /// <param name="textLength">The length of the text in UTF-16 code units.</param>
    public bool IsInside(int textLength) => Start >= 0 && Length >= 0 && Start <= textLength - Length;

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The text that the span points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span to test.</param>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The span to test.</param>
    public bool Overlaps(Span other) => other.Start < End && Start < other.End;

    /// <summary>Orders spans by their start, shorter ones first.</summary>
    /// <param name="other">The span to compare with.</param>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}+{Length}";
}
