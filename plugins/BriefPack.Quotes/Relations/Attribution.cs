namespace BriefPack.Quotes;

/// <summary>One attribution of an article: somebody said, wrote or thinks something.</summary>
internal sealed class Attribution
{
    /// <summary>The words that attribute, such as <c>said in a statement</c>.</summary>
    internal Span? Cue { get; init; }

    /// <summary>The words that name the source.</summary>
    internal Span? Source { get; set; }

    /// <summary>What is attributed, in reading order; quotation marks belong to it.</summary>
    internal List<Span> Contents { get; } = [];

    /// <summary>How sure the attribution is, 0 to 1.</summary>
    internal double Confidence { get; set; }

    /// <summary>Why it was made, for <c>briefpack explain</c>.</summary>
    internal string Reason { get; set; } = "";
}
