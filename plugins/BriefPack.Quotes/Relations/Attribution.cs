namespace BriefPack.Quotes;

/// <summary>One attribution of an article: somebody said, wrote or thinks something.</summary>
internal sealed class Attribution
{
    /// <summary>The words that attribute, such as <c>said in a statement</c>.</summary>
    internal Span? Cue { get; init; }

    /// <summary>The words that name the source.</summary>
    internal Span? Source { get; init; }

    /// <summary>What is attributed, in reading order; quotation marks belong to it.</summary>
    internal List<Span> Contents { get; } = [];

    /// <summary>The probability that the cue is one.</summary>
    internal required double CueConfidence { get; init; }

    /// <summary>The probability of the source's labels, 0 where there is no source.</summary>
    internal required double SourceConfidence { get; init; }

    /// <summary>The probability of the labels of what is attributed.</summary>
    internal required double ContentConfidence { get; init; }

    /// <summary>Whether a word of the cue is one of <see cref="CueWords"/>.</summary>
    internal bool KnownCue { get; init; }

    /// <summary>Whether the words have no cue in their paragraph and follow the quotation of the one before.</summary>
    internal bool Follows { get; init; }

    /// <summary>The kind of the turn of a transcript that it is, whose words are given to the letter although they stand in no quotation marks; null where it is none.</summary>
    internal TurnKind? Turn { get; init; }
}
